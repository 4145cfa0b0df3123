import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { capitalized, titlePart } from '#src/answers/say/texts.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

test.each([
  ['en', 'quantum sensing', 'Quantum sensing'],
  ['de', 'digitale Souveränität', 'Digitale Souveränität'],
  ['de', 'ökologische Ziele', 'Ökologische Ziele'],
  ['en', 'e-mobility grants', 'E-mobility grants'],
  ['en', 'eHealth call', 'eHealth call'],
  ['en', '2027', '2027'],
])('%s: %s begins a line as %s', (language, name, expected) => {
  expect(capitalized({ words, language }, name)).toBe(expected);
  expect(titlePart({ words, language }, { [language]: name }, null)).toMatchObject({ text: expected });
});
