import { expect, test } from 'vitest';
import { withCapitalNames } from '#src/answers/capital-names.ts';
import { questionWords } from '#src/answers/question-words.ts';

test.each([
  ['When was ALL IN?', ['all', 'in']],
  ['Wann fand die ALL IN statt?', ['all', 'in']],
  ['WHEN WAS ALL IN?', []],
  ['WHEN WAS all in?', []],
  ['When was ALL over?', []],
  ['Was it an ALL OUT effort?', []],
])('%s', (text, names) => {
  const isKnown = (word: string) => ['all', 'in', 'when', 'was'].includes(word);
  const words = withCapitalNames(text, questionWords(text), isKnown);
  expect(words.filter(({ concepts }) => concepts.has('named')).map((word) => word.text)).toEqual(names);
});
