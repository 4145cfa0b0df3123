import { splits } from '#src/answers/compounds.ts';
import { likeness, RELATED, SAME } from '#src/answers/spelling.ts';
import { isSynonym } from '#src/answers/synonyms.ts';
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

/** Whether it has this word, one that it is made of, another one for the same, or the last part of it. */
export function isToldIn(text: LocalText | null, word: string): boolean {
  const parts = splits(word).map(([, last]) => last);
  return wordsOfText(text).some((own) =>
    own.some(
      (one) =>
        likeness(word, one) >= RELATED ||
        isSynonym(word, one) ||
        parts.some((part) => part.length >= SHORTEST_PART && part === one),
    ),
  );
}

const SHORTEST_PART = 6;
