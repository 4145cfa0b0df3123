import { ENGLISH } from '#src/findings/reading/withdrawal-words/english.ts';
import { GERMAN } from '#src/findings/reading/withdrawal-words/german.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';

/** A text is read with the words of both, whatever its language: titles and statuses are often of the other. */
export const WITHDRAWAL_WORDS: readonly WithdrawalWords[] = [GERMAN, ENGLISH];
