import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import { clausesOf } from '#src/answers/asides/clauses.ts';
import { titledIn } from '#src/answers/asides/titled-names.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { GIVEN_NAMES } from '#src/answers/lexicon/given-names.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';
import { fold } from '#src/model/fold.ts';

/**
 * "Petra, which calls are open?", "When does it close, Dr. Weber?": who is spoken to is asked for by nobody. A name that an
 * entry has is what is asked about.
 */
export const spokenTo: Aside = {
  covers({ words }, known) {
    const clauses = clausesOf(words);
    const isCall = callReader(known);
    const first = clauses.findIndex((own) => !own.every(isCall));
    const last = clauses.findLastIndex((own) => !own.every(isCall));
    const covered = [...clauses.slice(0, first), ...clauses.slice(last + 1)].flat();
    const asked = words.filter((word) => !covered.includes(word));
    return asked.some(asks) && !asked.every((word) => means(word, WHO_IS_IT)) ? covered : [];
  },
  stays: 'filler',
  mayBeOfMatter: false,
};

/** Tells whether a word is a title, a name behind one, or a name by which people are called. */
function callReader({ isKnown, isTitled }: Surroundings): (word: Word) => boolean {
  const isOfPerson = titledIn(isTitled);
  return (word) => isOfPerson(word) || (isName(word) && !isKnown(word.text) && NAMES.has(word.text));
}

/** "Petra, who is that?" */
const WHO_IS_IT: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'who', 'it']);
const NAMES = new Set(GIVEN_NAMES.split(',').map(fold));
