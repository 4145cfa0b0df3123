import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Hemisphere } from '#src/answers/places/hemisphere.ts';
import type { Word } from '#src/answers/question-words.ts';

/** A place in the words of a question from which a period may be read, and the day it is read on. */
export type Reading = {
  readonly words: readonly Word[];
  readonly at: number;
  readonly today: Temporal.PlainDate;
  /** Where a month without a year lies: still to come, or gone by. */
  readonly direction: 'ahead' | 'back';
  /** Whose seasons are meant; null where the entries' countries do not share them. */
  readonly hemisphere: Hemisphere | null;
};

/** The word there; empty where there is none, or where it belongs to a name. */
export function wordAt(reading: Reading, offset: number): string {
  const word = reading.words[reading.at + offset];
  return word === undefined || word.concepts.has('named') ? '' : word.text;
}

export function means(reading: Reading, offset: number, ...concepts: readonly Concept[]): boolean {
  const word = reading.words[reading.at + offset];
  return word !== undefined && concepts.some((concept) => word.concepts.has(concept));
}

export function yearAt(reading: Reading, offset: number): number | undefined {
  const word = wordAt(reading, offset);
  return /^(?:19|2\d)\d{2}$/.test(word) ? Number(word) : undefined;
}
