import type { wantedLanguage } from '#src/answers/language.ts';
import type { FoundPeriod } from '#src/answers/periods/find-period.ts';
import type { FoundCountry } from '#src/answers/places/countries.ts';
import type { KnownPlaces, Place } from '#src/answers/places/find-place.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { Language } from '#src/model/language.ts';

/** What a question is read against. */
export type Surroundings = KnownPlaces & {
  readonly languages: readonly Language[];
  readonly today: Temporal.PlainDate;
  /** Whether some entry has such a word. */
  readonly isKnown: (text: string) => boolean;
  /** Whether it is a title before a name that no entry has, or such a name. */
  readonly isTitled: (text: string) => boolean;
  /** What ends each clause of the question: "?", "." or the like. */
  readonly ends: readonly string[];
};

/** How far a question is read: the words that are left of it, and what was found in the others. */
export type Reading = {
  readonly words: readonly Word[];
  /** What speaks of no matter, folded. */
  readonly aside: readonly string[];
  readonly wanted: ReturnType<typeof wantedLanguage>;
  readonly period: FoundPeriod | null;
  readonly place: Place | null;
  readonly count: number | null;
  readonly countries: readonly FoundCountry[];
};

/** Reads one thing out of a question and leaves the rest to the steps behind it. */
export type Step = (reading: Reading, known: Surroundings) => Reading;
