import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { namesOfCountry, shortNamesOfCountries } from '#src/answers/places/countries.ts';
import { bounded, means, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

/**
 * Countries in letters become their names: "US", "UK", "the EU", and the codes of those that the entries know ("CA", "DE").
 * Only in capitals, in a text that is not in capitals itself: "us" and "in" are other words. A code that is a word
 * as well ("NO", "IN") is a country only where one is led to: "for NO", "from IS and NO".
 */
export function withCountryLetters(
  text: string,
  words: readonly Word[],
  known: readonly string[],
): readonly Word[] {
  const written = bounded(text);
  if (written === written.toUpperCase()) return words;
  const short = shortNamesOfCountries();
  // Two or three capitals that are no part of a longer word.
  const letters = [...written.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,3}(?![\p{L}\p{N}-])/gu)].flat();
  const found = new Map(
    letters.flatMap((one) => {
      const country = short.get(one) ?? (known.includes(one) ? one : undefined);
      return country === undefined ? [] : [[fold(one), country] as const];
    }),
  );
  return words.flatMap((word, at) => {
    const isOtherWord = word.languages.length > 0 && !short.has(word.text.toUpperCase());
    const isRead = !word.concepts.has('named') && (!isOtherWord || isLedTo(words, at, found));
    const country = isRead ? found.get(word.text) : undefined;
    if (country === undefined) return [word];
    const [name = ''] = namesOfCountry(country);
    return name.split(' ').map((one): Word => ({ ...word, text: one, concepts: NAMED, languages: [] }));
  });
}

function isLedTo(words: readonly Word[], at: number, countries: ReadonlyMap<string, string>): boolean {
  const [first, before] = [words[at - 2], words[at - 1]];
  if (!before) return false;
  return means(before, LEADING) || (means(before, JOINING) && !!first && countries.has(first.text));
}

const LEADING: ReadonlySet<Concept> = new Set<Concept>(['about', 'article', 'origin']);
const JOINING: ReadonlySet<Concept> = new Set<Concept>(['and', 'or']);
const NAMED: ReadonlySet<Concept> = new Set<Concept>(['named']);
