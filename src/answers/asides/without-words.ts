import { fold } from '#src/model/fold.ts';

/** A text without these words (folded). */
export function withoutWords(text: string, aside: readonly string[]): string {
  if (aside.length === 0) return text;
  const said = new Set(aside);
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => (said.has(fold(word)) ? '' : word));
}
