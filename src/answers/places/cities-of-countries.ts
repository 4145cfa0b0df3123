import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { FoundCountry } from '#src/answers/places/countries.ts';
import { findCity, isSameZone } from '#src/answers/places/find-place.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { zonesOf } from '#src/model/country.ts';

/** The cities of these countries in which somebody is said to be ("in Ottawa", "aus Kiel"), with their words. */
export function findCities(words: readonly Word[], known: readonly string[]): readonly FoundCountry[] {
  return words.flatMap((word, at) => {
    const city = means(word, LEADING) ? findCity(words.slice(at + 1, at + 1 + LONGEST)) : null;
    if (!city || city.said[0] !== words[at + 1]) return [];
    const country = countryOf(city, known);
    return country === undefined ? [] : city.said.map((said) => ({ country, word: said }));
  });
}

/** In which of these countries a place is, by its zone. */
export function countryOf(
  { timezones }: { readonly timezones: readonly string[] },
  known: readonly string[],
): string | undefined {
  return known.find((one) => timezones.some((zone) => isIn(zone, one)));
}

/** The words that name a city of whatever country in which somebody is said to be. */
export function wordsOfAnyCity(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const city = means(word, LEADING) ? findCity(words.slice(at + 1, at + 1 + LONGEST)) : null;
    return city?.said[0] === words[at + 1] ? (city?.said ?? []) : [];
  });
}

const LEADING: ReadonlySet<Concept> = new Set<Concept>(['in-language', 'within', 'origin']);
const LONGEST = 3;

function isIn(timezone: string, country: string): boolean {
  return zonesOf(country).some((own) => isSameZone(own, timezone));
}
