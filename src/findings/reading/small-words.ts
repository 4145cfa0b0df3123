import { wholeWords } from '#src/findings/reading/whole-words.ts';

/** Words beside a date that say no more of it than the date does. */
const SMALL_WORDS = wholeWords(
  [
    'bis|spätestens|zum|um|am|vo[mn]|zwischen|dem|und|sowie',
    'until|by|at|on|from|between|and|to|(?:the )?end of (?:the )?day|noon|midday',
  ],
  'giu',
);

/** Whether words stand there that can name a date. */
export function holdsWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(SMALL_WORDS, ''));
}
