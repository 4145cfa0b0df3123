import { endingOf } from '#src/answers/lexicon/word-forms.ts';

// The longest ending is taken.
const DERIVED = endingOf('cut-derivations');
const INFLECTED = endingOf('cut-inflections');
const SHORTEST_PART = 3;
const LONGEST_WHOLE = 6;
// What is left of a shorter word would stand in many others: "Bildung", "Zeitung".
const SHORTEST_STEM = 5;

/** What an item must have of a folded word, in whichever of its words: all but an ending; two letters stand alone. */
export function partOf(word: string): string {
  if (standsAlone(word)) return ` ${word} `;
  if (word.length <= LONGEST_WHOLE) return word;
  const stem = word.replace(DERIVED, '');
  return stem.length < word.length && stem.length >= SHORTEST_STEM ? stem : word.replace(INFLECTED, '');
}

/** One of two letters: any text has it within some word. */
export function standsAlone(word: string): boolean {
  return word.length < SHORTEST_PART;
}
