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

test('a question full of capitals is read once, however many entries there are', () => {
  const holds = holderOf(`insurance ${'Siemens A '.repeat(200)}`);
  const start = performance.now();
  for (let count = 0; count < 5_000; count += 1) holds(entry('siemens'));
  expect(performance.now() - start).toBeLessThan(200);
});
