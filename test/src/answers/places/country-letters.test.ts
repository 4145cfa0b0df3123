import { expect, test } from 'vitest';
import { withCountryLetters } from '#src/answers/places/country-letters.ts';
import { questionWords } from '#src/answers/question-words.ts';

const namedIn = (text: string) =>
  withCountryLetters(text, questionWords(text), ['CA', 'NO', 'IS'])
    .filter(({ concepts }) => concepts.has('named'))
    .map(({ text: word }) => word)
    .join(' ');

test.each([
  ['Is the US in?', 'vereinigte staaten'],
  ['Gehört die EU dazu?', 'europaeische union'],
  ['Which deadline holds for CA?', 'kanada'],
  ['Which deadline holds for NO?', 'norwegen'],
  ['Partners from IS and NO?', 'island norwegen'],
])('%s names %s', (text, name) => {
  expect(namedIn(text)).toBe(name);
});

test.each([
  ['in lower case it is another word', 'Can you tell us more?'],
  ['a code that the entries do not know is none', 'What is new in AI?'],
  ['a code that is a word is that word', 'Is it open, YES or NO?'],
  ['so it is at the beginning', 'NO idea which deadline is next'],
  ['a text in capitals says nothing by them', 'CAN YOU TELL US MORE?'],
])('%s: %s', (_, text) => {
  expect(namedIn(text)).toBe('');
});
