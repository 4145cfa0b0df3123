import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { commonNamesOf } from '#src/answers/places/common-names.ts';
import { nationalityOf } from '#src/answers/places/nationalities.ts';
import { peopleOf } from '#src/answers/places/peoples.ts';
import type { Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

// What turns the name of a country into its adjective, with its endings: Kanada -> kanad-ische, Canada -> Canad-ian.
const ADJECTIVE =
  /^(?:i?sche?[nrsm]?|(?:ies)?ische?[nrsm]?|uese|iers?|e?r(?:in|innen|n|s)?|i?ans?|ese|ish|i|e[nrsm]?|s|n|ianer)?$/;
const SHORTEST_STEM = 4;
// "Iren", "Poles" are other words as well: what is shorter names the people of a country that entries are from only.
const SHORTEST_PEOPLE = 6;

/** A country, and one of the words that name it. */
export type FoundCountry = { readonly country: string; readonly word: Word };

/** The countries among `known` that a question names, by name or adjective ("Sri Lankan"), with the words that name them. */
export function findCountries(words: readonly Word[], known: readonly string[]): readonly FoundCountry[] {
  return words.flatMap((_, at) => {
    const stretches = [words.slice(at, at + 1), words.slice(at, at + 2)].slice(0, words.length - at);
    return stretches.flatMap((said) => {
      const text = said.map((word) => word.text).join(' ');
      const country = known.find((one) => namesCountry(text, one));
      return country === undefined ? [] : said.map((word) => ({ country, word }));
    });
  });
}

/** Its name in every language, folded. */
export function namesOfCountry(country: string): readonly string[] {
  return termsOf(country).names;
}

/** The words that name any country of the world or tell of one: "United States", "norwegische". */
export function wordsOfAnyCountry(words: readonly Word[]): ReadonlySet<Word> {
  // "In French" is a language.
  const isLanguage = (at: number) =>
    words[at - 1]?.concepts.has('in-language') && words[at]?.concepts.has('a-language');
  const stretches = [...words.keys()]
    .filter((at) => !isLanguage(at))
    .flatMap((at) => [1, 2, 3].map((length) => words.slice(at, at + length)));
  const isOne = (said: readonly Word[]) =>
    countryOfTheWorld(said.map(({ text }) => text).join(' ')) !== undefined;
  return new Set(stretches.filter(isOne).flat());
}

/** The countries of the world that these words name or tell of. */
export function countriesIn(words: readonly Word[]): readonly string[] {
  return [...words.keys()].flatMap((at) =>
    LENGTHS.flatMap((length) => {
      const said = words.slice(at, at + length).map(({ text }) => text);
      return said.length === length ? (countryOfTheWorld(said.join(' ')) ?? []) : [];
    }),
  );
}

const LENGTHS = [1, 2, 3] as const;

/** The country of the world that a text names or tells of; undefined where none does. */
export function countryOfTheWorld(text: string): string | undefined {
  world ??= new Map(
    everyCode().flatMap((country) => {
      const { names, others, nationalities, people } = termsOf(country);
      const isSure = (one: string) => one.length >= SHORTEST_PEOPLE;
      const known = [...names, ...others, ...nationalities, ...people.filter(isSure)];
      return known.map((name) => [name, country] as const);
    }),
  );
  // "Norwegischer", "Norwegians": an adjective is known without its ending.
  return world.get(text) ?? world.get(text.replace(/(?:e[nrsm]?|s)$/, ''));
}

let world: ReadonlyMap<string, string> | null = null;

/** What people call some countries in two or three capitals, and their codes: "US", "UK"; the EU, which is none, goes by its code. */
export function shortNamesOfCountries(): ReadonlyMap<string, string> {
  letters ??= new Map([['EU', 'EU'], ...Object.keys(LEXICONS).flatMap(shortNamesIn)]);
  return letters;
}

function shortNamesIn(reader: string): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(reader, { type: 'region', style: 'short' });
  return everyCode()
    .map((country) => [names.of(country) ?? '', country] as const)
    .filter(([name]) => /^\p{Lu}{2,3}$/u.test(name));
}

let letters: ReadonlyMap<string, string> | null = null;

function everyCode(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  // Whether it has zones would be surer, but takes Intl a second for all of them.
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return codes.filter((code) => regions.of(code) !== undefined);
}

function namesCountry(word: string, country: string): boolean {
  const { names, others, adjectives, people } = termsOf(country);
  if ([names, others, people].some((known) => known.includes(word))) return true;
  if (adjectives.some((adjective) => isFormOf(word, adjective))) return true;
  // Neuseeland -> neuseeländisch
  const plain = word.replaceAll(/([ao])e/g, '$1');
  return names.some((name) => isAdjectiveOf(word, name) || isAdjectiveOf(plain, name));
}

function isFormOf(word: string, adjective: string): boolean {
  return word.startsWith(adjective) && /^(?:e[nrsm]?|s)?$/.test(word.slice(adjective.length));
}

function isAdjectiveOf(word: string, name: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === name[common]) common += 1;
  if (common < SHORTEST_STEM || common < name.length - 4) return false;
  return ADJECTIVE.test(word.slice(common));
}

type Terms = {
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly nationalities: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
};

/** Names and adjectives in all languages; the name of a language is one of its own country. */
function termsOf(country: string): Terms {
  const known = terms.get(country);
  if (known) return known;
  const language = new Intl.Locale('und', { region: country }).maximize().language;
  const isHome = new Intl.Locale(language).maximize().region === country;
  const readers = Object.keys(LEXICONS);
  const nationalities = readers.flatMap((reader) => nationalityOf(country, reader) ?? []);
  const made: Terms = {
    nationalities,
    people: readers.flatMap((reader) => peopleOf(nationalityOf(country, reader) ?? '')),
    names: readers.flatMap((reader) => withoutCompass(fold(nameOf(reader, 'region', country)))),
    others: readers.flatMap((reader) => commonNamesOf(country, reader)),
    // English is spoken in so many countries that it stands for none.
    adjectives: [
      ...nationalities,
      ...(isHome && language !== 'en'
        ? // What stands in brackets tells variants apart, not the language.
          readers.map((reader) => fold(nameOf(reader, 'language', language).replace(/\(.*/, '')))
        : []),
    ],
  };
  terms.set(country, made);
  return made;
}

/** "South Korea", and "Korea". */
function withoutCompass(name: string): readonly string[] {
  const short = name.replace(COMPASS, '');
  return short === name || NAMES_ANOTHER.has(short) ? [name] : [name, short];
}

// A point of the compass before a name that is long enough to be one: not "Norden".
const COMPASS = /^(?:south |north |sued|nord)(?=.{5})/;
const NAMES_ANOTHER: ReadonlySet<string> = new Set(['africa', 'afrika', 'sudan', 'georgia', 'georgien']);

function nameOf(reader: string, type: 'region' | 'language', code: string): string {
  const key = `${reader} ${type}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames([reader], { type });
  displayNames.set(key, names);
  return names.of(code) ?? code;
}

const displayNames = new Map<string, Intl.DisplayNames>();

const terms = new Map<string, Terms>();
