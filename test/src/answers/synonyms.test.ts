import { expect, test } from 'vitest';
import { questionWords } from '#src/answers/question-words.ts';
import { withSynonyms } from '#src/answers/synonyms.ts';

test.each([
  ['Wann wurde der Vertrag unterschrieben?', ['vertrag', 'unterzeichnet'], 'unterzeichnet'],
  ['Wann wurde der Vertrag unterschrieben?', ['vertrag', 'unterschrieben'], 'unterschrieben'],
  ['Wann wurde der Vertrag unterschrieben?', ['vertrag'], 'unterschrieben'],
])('%s where entries have %j asks for “%s”', (text, vocabulary, last) => {
  expect(withSynonyms(questionWords(text), vocabulary).at(-1)?.text).toBe(last);
});
