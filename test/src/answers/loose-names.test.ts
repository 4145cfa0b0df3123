import { expect, test } from 'vitest';
import { namesAreLoose } from '#src/answers/loose-names.ts';
import { questionWords } from '#src/answers/question-words.ts';

const isLoose = (text: string) => namesAreLoose(questionWords(text), () => false);

test.each(['Which deadline should I bother about?', 'Welche nächste Frist muss ich beherzigen?'])(
  '%s: the unknown word is no topic',
  (text) => {
    expect(isLoose(text)).toBe(true);
  },
);

test.each([
  'Gibt es Ausschreibungen zu U-Booten?',
  'Gibt es Ausschreibungen mit Hunden?',
  'Are there calls for submarines?',
  'Welche Ausschreibungen enden vor Weihnachten?',
])('%s: the unknown word may be what is asked about', (text) => {
  expect(isLoose(text)).toBe(false);
});
