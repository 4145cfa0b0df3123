// A class of all letters takes a long time and much memory to compile, and stands in these patterns a thousand times.
const LETTERS = 'a-zß-öø-ÿ\\u0100-\\u024f\\u1e00-\\u1eff';

/** A pattern for the letters of Latin alphabets, whose case does not matter; `\p{L}` stands first in a class. */
export function pattern(source: string): RegExp {
  const read = source
    .replaceAll('[\\p{L}', `[${LETTERS}`)
    .replaceAll('[^\\p{L}', `[^${LETTERS}`)
    .replaceAll('\\p{L}', `[${LETTERS}]`);
  return new RegExp(read, 'iu');
}

/** Finds any of these where it is a word of its own; each may be a pattern. */
export function wordPattern(words: readonly string[]): RegExp {
  return pattern(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`);
}
