// Between two commas a sentence has a verb of its own; so it has in brackets, and behind a colon or a dash.
const BEFORE = /[^,;:()–—]*$/u;
const BEHIND = /^[^,;:()–—]*/u;
const SINCE_DATE = /[^\p{Co}]*$/u;

/** The part of a sentence that a date ends, of what is said before it. */
export function partBefore(said: string): string {
  return BEFORE.exec(said)?.[0] ?? '';
}

/** The part of a sentence that goes on behind a date. */
export function partBehind(behind: string): string {
  return BEHIND.exec(behind)?.[0] ?? '';
}

/** What is said between the date before and this one. */
export function sinceDate(said: string): string {
  return SINCE_DATE.exec(said)?.[0] ?? '';
}
