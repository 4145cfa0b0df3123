/** Finds any of these where it is a word of its own; each may be a pattern. */
export function wholeWords(words: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, flags);
}
