import { likeness, SAME } from '#src/answers/spelling.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';

/** The words of a text, folded, a list for each language that it is written in. */
export function wordsOfText(text: LocalText | null): readonly (readonly string[])[] {
  return Object.values(text ?? {}).map((said) => fold(said).split(' '));
}

/** Whether a text has this word, or it but for an ending. */
export function isInText(text: LocalText | null, word: string): boolean {
  return wordsOfText(text).some((own) => own.some((one) => likeness(word, one) >= SAME));
}
