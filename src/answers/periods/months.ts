import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { fold } from '#src/model/fold.ts';

/** 1 to 12 for the name of a month, whole or short, in any language of the lexicons. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

const months = new Map<string, number>();
for (const language of Object.keys(LEXICONS)) {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = Temporal.PlainDate.from({ year: 2001, month, day: 1 }).toZonedDateTime('UTC');
      months.set(fold(names.format(day.epochMilliseconds)), month);
    }
  }
}

/** `zwei`, `two`, `2`, `2nd`, `02` -> 2. */
export function numberOf(word: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? numbers.get(word) : Number(digits);
}

/** Whether a folded word is a number, in digits or in letters. */
export function isNumber(word: string): boolean {
  return /\d/.test(word) || numbers.has(word);
}

const numbers = new Map<string, number>();
for (const lexicon of Object.values(LEXICONS)) {
  for (const [index, name] of lexicon.numbers.split(',').entries()) numbers.set(fold(name), index + 1);
}
