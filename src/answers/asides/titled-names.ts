import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "Prof. Weber wants to go to the symposium, when is it?": a person that no entry knows, with a title, is not what is asked for,
 * unless nothing else is named.
 */
export const titledNames: Aside = {
  covers({ words }, { isTitled }) {
    if (words.some((word) => means(word, OF_PEOPLE))) return [];
    const found = words.filter(titledIn(isTitled));
    const rest = words.filter((word) => !found.includes(word));
    return rest.some(isName) && rest.some(asks) ? found : [];
  },
  stays: 'filler',
  mayBeOfMatter: true,
};

/** Tells whether a word stands for a person, where a title and a name do so. */
export function titledIn(isTitled: (text: string) => boolean): (word: Word) => boolean {
  return (word) => isTitled(word.text) && (isName(word) || TITLES.has(word.text));
}

const TITLES = wordsOf('titles', 'abbreviated-titles');
const OF_PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['who', 'contact', 'phone', 'email']);
