/** What a date can be for a call. */
export type Role =
  | 'deadline'
  | 'publication'
  | 'opening'
  | 'project'
  | 'validity'
  | 'event'
  | 'decision'
  | 'report'
  | 'eligibility';

/** A word that tells what a date is; the heavier, the less it takes other words to be sure. */
export type Cue = { readonly role: Role; readonly weight: number; readonly pattern: RegExp };

/** How sure a word makes it what a date is. */
export const WEIGHT = {
  UNMISTAKABLE: 2,
  SETTLED: 1.5,
  CERTAIN: 1.2,
  PLAIN: 1.1,
  CLEAR: 1,
  LIKELY: 0.8,
  POSSIBLE: 0.6,
  // A deadline with "bis" or as a range, and nothing alone.
  HINT: 0.36,
};

/** Each line is read as a whole word; `\p{L}*` opens it for compounds and endings. */
export function cue(role: Role, weight: number, words: readonly string[]): Cue {
  return { role, weight, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}])`, 'giu') };
}

/** As few words as there are between, and no more than so many. */
export function upTo(most: number): string {
  return `(?:\\s+\\p{L}+){0,${most}}?`;
}

/** The same, where numbers and what is written with signs count as words. */
export function upToAny(most: number): string {
  return `(?:\\s+\\S+){0,${most}}?`;
}
