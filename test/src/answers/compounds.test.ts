import { expect, test } from 'vitest';
import { otherReadings } from '#src/answers/compounds.ts';
import { questionWords } from '#src/answers/question-words.ts';

const readings = (text: string) => otherReadings(questionWords(text));

test('a long word may be what it begins or ends with', () => {
  expect(readings('Quantenpreis')).toEqual(expect.arrayContaining(['quanten', 'preis']));
});

test('what is longer than any word is looked up as it stands', () => {
  expect(readings('quantenpreis'.repeat(100))).toEqual([]);
});
