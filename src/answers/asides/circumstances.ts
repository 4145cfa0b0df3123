import type { Aside } from '#src/answers/asides/aside.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName } from '#src/answers/question-words.ts';

/**
 * "Whom can I call if the portal hangs?": what leads somebody to ask for a contact names nothing that is asked for, but
 * for what some entry knows ("if the lock portal hangs"), and a time, a place or a country.
 */
export const circumstances: Aside = {
  covers({ words }, { isKnown }) {
    const at = words.findIndex(({ concepts }) => concepts.has('contact'));
    const from = words.findIndex(({ text }, index) => index > at && LEADING.has(text));
    if (at < 0 || from < 0) return [];
    return words.slice(from).filter((word) => !(isName(word) && isKnown(word.text)));
  },
  stays: 'filler',
  mayBeOfMatter: true,
};

const LEADING = wordsOf('in-case');
