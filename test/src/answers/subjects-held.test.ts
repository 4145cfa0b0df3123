import { expect, test } from 'vitest';
import { questionWords } from '#src/answers/question-words.ts';
import { NOTHING_ASKED } from '#src/answers/request.ts';
import { subjectsHolder } from '#src/answers/subjects-held.ts';

const holderOf = (question: string) =>
  subjectsHolder({
    question,
    mentions: [],
    request: { ...NOTHING_ASKED, words: questionWords(question), asked: questionWords(question) },
  });

const entry = (...words: readonly string[]) => ({
  words: new Map(words.map((word) => [word, new Set<never>()])),
});

test('an entry holds what is written as a name within the question, or tells of something else', () => {
  const holds = holderOf('Is there insurance from Siemens?');
  expect(holds(entry('insurance', 'siemens'))).toBe(true);
  expect(holds(entry('insurance'))).toBe(false);
});

test('a question is read once, however many entries are held against it', () => {
  let reads = 0;
  const words = questionWords('Is there insurance from Siemens?');
  const request = {
    ...NOTHING_ASKED,
    words,
    get asked() {
      reads += 1;
      return words;
    },
  };
  const holds = subjectsHolder({ question: 'Is there insurance from Siemens?', mentions: [], request });
  for (const _ of [1, 2, 3]) holds(entry('siemens'));
  expect(reads).toBe(1);
});
