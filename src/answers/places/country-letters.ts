import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { namesOfCountry, shortNamesOfCountries } from '#src/answers/places/countries.ts';
import { bounded, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

/**
 * Countries in letters become their names: "US", "UK", "the EU", and the codes of those that the entries know ("CA", "DE").
 * Only in capitals, in a text that is not in capitals itself: "us" and "in" are other words.
 */
export function withCountryLetters(
  text: string,
  words: readonly Word[],
  known: readonly string[],
): readonly Word[] {
  const written = bounded(text);
  if (written === written.toUpperCase()) return words;
  const found = new Map(
    [...written.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,3}(?![\p{L}\p{N}-])/gu)].flatMap(([letters]) => {
      const country = known.includes(letters) ? letters : shortNamesOfCountries().get(letters);
      return country === undefined ? [] : [[fold(letters), country] as const];
    }),
  );
  return words.flatMap((word) => {
    const country = word.concepts.has('named') ? undefined : found.get(word.text);
    if (country === undefined) return [word];
    const [name = ''] = namesOfCountry(country);
    return name.split(' ').map((one): Word => ({ ...word, text: one, concepts: NAMED, languages: [] }));
  });
}

const NAMED: ReadonlySet<Concept> = new Set<Concept>(['named']);
