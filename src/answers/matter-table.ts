import { isLanguageOfTheWorld } from '#src/answers/language.ts';
import { de } from '#src/answers/lexicon/matters/de.ts';
import { en } from '#src/answers/lexicon/matters/en.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { countryOfTheWorld } from '#src/answers/places/countries.ts';
import { fold } from '#src/model/fold.ts';

/** One way to speak of a matter: the lists of which each has a phrase in the text, and those that have none. */
type Way = {
  readonly matter: Matter;
  readonly wanted: readonly string[];
  readonly barred: readonly string[];
};

/** A phrase of a list: its words, or what stands for them. */
type Phrase = { readonly list: string; readonly words: readonly string[] };

const COUNTRY = '@country';
const LANGUAGE = '@language';
const LONGEST_COUNTRY = 3;

export const MATTERS = Object.keys(en) as readonly Matter[];

export const WAYS: readonly Way[] = MATTERS.flatMap((matter) =>
  [de, en].flatMap((wordings) => wordings[matter].split(',').map((written) => wayOf(matter, written))),
);

// Of the thousands of ways a text meets those alone of which it has the first list.
const WAYS_BY_LIST = Map.groupBy(WAYS, ({ wanted }) => wanted[0] ?? '');

// However many phrases there are, a word leads to those alone that begin with it.
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [...new Set(WAYS.flatMap(({ wanted, barred }) => [...wanted, ...barred]))].flatMap(phrasesOf),
  ({ words }) => words[0] ?? '',
);

/** The ways of which these lists are all that is wanted and nothing that bars them. */
export function waysMet(lists: ReadonlyMap<string, readonly string[]>): readonly Way[] {
  return [...lists.keys()]
    .flatMap((list) => WAYS_BY_LIST.get(list) ?? [])
    .filter(
      ({ wanted, barred }) =>
        wanted.every((list) => lists.has(list)) && !barred.some((list) => lists.has(list)),
    );
}

/** The lists of which a text has a phrase, each with the words that belong to it (folded). */
export function listsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const words = fold(text).split(' ');
  const found = new Map<string, string[]>();
  for (const at of words.keys()) {
    for (const { list, said } of phrasesAt(words, at)) {
      found.set(list, [...(found.get(list) ?? []), ...said]);
    }
  }
  return found;
}

function phrasesAt(words: readonly string[], at: number) {
  return keysAt(words, at).flatMap(({ key, length }) =>
    (PHRASES.get(key) ?? []).flatMap((phrase) => {
      const said = words.slice(at, at + length + phrase.words.length - 1);
      const rest = phrase.words.slice(1);
      const isSaid = rest.every((one, index) => isLike(said[length + index], one));
      return isSaid ? [{ list: phrase.list, said }] : [];
    }),
  );
}

/** What a phrase that stands here may begin with, and how many words that is. */
function keysAt(words: readonly string[], at: number) {
  const word = words[at] ?? '';
  const ends = [...word].map((_, index) => index + 1);
  const keys = [
    word,
    ...ends.map((end) => `${word.slice(0, end)}*`),
    ...ends.map((end) => `*${word.slice(-end)}`),
  ];
  const language = isLanguageOfTheWorld(word) ? [{ key: LANGUAGE, length: 1 }] : [];
  return [...keys.map((key) => ({ key, length: 1 })), ...language, ...countryAt(words, at)];
}

function countryAt(words: readonly string[], at: number) {
  return Array.from({ length: LONGEST_COUNTRY }, (_, index) => index + 1)
    .filter((length) => countryOfTheWorld(words.slice(at, at + length).join(' ')) !== undefined)
    .map((length) => ({ key: COUNTRY, length }));
}

function isLike(word: string | undefined, written: string): boolean {
  if (word === undefined) return false;
  if (written.endsWith('*')) return word.startsWith(written.slice(0, -1));
  if (written.startsWith('*')) return word.endsWith(written.slice(1));
  if (written === LANGUAGE) return isLanguageOfTheWorld(word);
  return written === COUNTRY ? countryOfTheWorld(word) !== undefined : word === written;
}

function wayOf(matter: Matter, written: string): Way {
  const [wanted = '', ...barred] = written.split('!').map((part) => part.trim());
  return { matter, wanted: wanted.split('+').map((part) => part.trim()), barred };
}

function phrasesOf(list: string): readonly Phrase[] {
  return list.split('/').map((phrase) => ({
    list,
    words: phrase
      .trim()
      .split(/\s+/)
      .flatMap((word) => folded(word).split(' ')),
  }));
}

function folded(written: string): string {
  const [before, after] = [written.startsWith('*') ? '*' : '', written.endsWith('*') ? '*' : ''];
  return written === COUNTRY || written === LANGUAGE ? written : `${before}${fold(written)}${after}`;
}
