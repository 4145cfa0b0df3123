import type { Aside } from '#src/answers/asides/aside.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';

/** "PhD students": those who work for a doctorate, and not whoever else studies. */
export const degrees: Aside = {
  // Whoever asks is what they say of themselves.
  covers: ({ words }) =>
    words.some(({ concepts }) => concepts.has('asker'))
      ? []
      : words.filter(({ text }, at) => HOLDERS.has(text) && DEGREES.has(words[at - 1]?.text ?? '')),
  stays: 'filler',
  mayBeOfMatter: true,
};

const DEGREES = wordsOf('degrees');
const HOLDERS = wordsOf('degree-holders');
