import english from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { iso31662 } from 'iso-3166/2.js';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { FoundCountry } from '#src/answers/places/countries.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

/** The provinces and states of these countries in which somebody is said to be ("in Sachsen", "from Nova Scotia"), with their words. */
export function findRegions(words: readonly Word[], known: readonly string[]): readonly FoundCountry[] {
  return words.flatMap((word, at) =>
    means(word, LEADING)
      ? known.flatMap((country) => saidBehind(words, at, country).map((said) => ({ country, word: said })))
      : [],
  );
}

/** The words that name a region of whatever country in which somebody is said to be: "in Wales", "aus Tirol". */
export function wordsOfAnyRegion(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const named = words.slice(at + 1, at + 1 + LONGEST);
    const length = LENGTHS.find((one) =>
      regionsOfTheWorld().has(
        named
          .slice(0, one)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    return means(word, LEADING) && length !== undefined ? named.slice(0, length) : [];
  });
}

/** Whether a word is by itself the name of some region: “Ontario”. */
export function isRegion(text: string): boolean {
  return regionsOfTheWorld().has(text);
}

const LONGEST = 3;
const LENGTHS = [3, 2, 1];

function regionsOfTheWorld(): ReadonlySet<string> {
  ofTheWorld ??= new Set(
    [
      ...iso31662.map(({ name }) => name),
      ...Object.values(english.subdivisions.localeDisplayNames.subdivisions),
    ].map(fold),
  );
  return ofTheWorld;
}

let ofTheWorld: ReadonlySet<string> | undefined;

const LEADING: ReadonlySet<Concept> = new Set<Concept>(['about', 'origin', 'within']);

/** The words behind the one at `at` that name a region of the country, the longest name that fits. */
function saidBehind(words: readonly Word[], at: number, country: string): readonly Word[] {
  const name = regionsOf(country).find((one) =>
    one.every((text, next) => words[at + 1 + next]?.text === text),
  );
  return name ? words.slice(at + 1, at + 1 + name.length) : [];
}

/** As its own people and as English calls them, folded, longest first. */
function regionsOf(country: string): readonly (readonly string[])[] {
  const made = regions.get(country) ?? readRegions(country);
  regions.set(country, made);
  return made;
}

function readRegions(country: string): readonly (readonly string[])[] {
  const prefix = country.toLowerCase();
  const own = iso31662.filter(({ parent }) => parent === country).map(({ name }) => name);
  const inEnglish = Object.entries(english.subdivisions.localeDisplayNames.subdivisions)
    .filter(([code]) => code.startsWith(prefix))
    .map(([, name]) => name);
  return [...new Set([...own, ...inEnglish].map(fold))]
    .map((name) => name.split(' '))
    .toSorted((a, b) => b.length - a.length);
}

const regions = new Map<string, readonly (readonly string[])[]>();
