import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/** "Prof. Weber wants to go to the symposium, when is it?": a person that no entry knows, with a title, is not what is asked for. */
export const titledNames: Aside = {
  covers({ words }, { isKnown }) {
    if (words.some((word) => means(word, OF_PEOPLE))) return [];
    const isUnknown = (word: Word | undefined) => word !== undefined && isName(word) && !isKnown(word.text);
    const found = words.flatMap((word, at) => {
      const name = words[at + 1];
      return TITLES.has(word.text) && name && isUnknown(name) ? [word, name] : [];
    });
    return words.some((word) => asks(word) && !found.includes(word)) ? found : [];
  },
  stays: 'filler',
  mayBeOfMatter: true,
};

const TITLES = wordsOf('titles');
const OF_PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['who', 'contact', 'phone', 'email']);
