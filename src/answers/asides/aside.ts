import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { Reading, Step, Surroundings } from '#src/answers/reading.ts';

/** Something that is said beside a question. Of what is read behind it, its words name nothing and ask for nothing. */
export type Aside = {
  /** The words that are said aside. */
  readonly covers: (reading: Reading, known: Surroundings) => readonly Word[];
  /** All that they mean from then on; null where they are read no further. */
  readonly stays: Concept | null;
  /** Whether they may speak of a matter all the same, as their text stands. */
  readonly mayBeOfMatter: boolean;
};

/** Reads what is said aside apart from what is asked. */
export function apart({ covers, stays, mayBeOfMatter }: Aside): Step {
  const concepts: ReadonlySet<Concept> = new Set(stays === null ? [] : [stays]);
  return (reading, known) => {
    const covered = new Set(covers(reading, known));
    if (covered.size === 0) return reading;
    const left = new Set(reading.words.filter((word) => !covered.has(word)).map(({ text }) => text));
    // A word that is also asked with is not to be missed there.
    const texts = mayBeOfMatter ? [] : [...covered].map(({ text }) => text).filter((text) => !left.has(text));
    return {
      ...reading,
      words:
        stays === null
          ? reading.words.filter((word) => !covered.has(word))
          : reading.words.map((word) => (covered.has(word) ? { ...word, concepts } : word)),
      aside: [...reading.aside, ...texts],
    };
  };
}
