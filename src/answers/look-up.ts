import { withArticlesRead } from '#src/answers/articles.ts';
import { withAskingSlips } from '#src/answers/asking-slips.ts';
import { withCapitalNames } from '#src/answers/capital-names.ts';
import { otherReadings, splitByEntries } from '#src/answers/compounds.ts';
import { asForeign, languageOf, withLanguagesNamed } from '#src/answers/language.ts';
import { EMPTY } from '#src/answers/lexicon/concepts.ts';
import { meaningsAt, saysNothing } from '#src/answers/lexicon/meanings.ts';
import { type EntryMention, findMentions } from '#src/answers/mentions.ts';
import { withNameParts } from '#src/answers/name-parts.ts';
import { otherWords } from '#src/answers/other-words.ts';
import { stemOf } from '#src/answers/participles.ts';
import { countryOfTheWorld } from '#src/answers/places/countries.ts';
import { withCountryLetters } from '#src/answers/places/country-letters.ts';
import { type KnownPlaces, zoneOfCity } from '#src/answers/places/find-place.ts';
import { isName, questionWords, type Word, withTyposRead } from '#src/answers/question-words.ts';
import type { Request } from '#src/answers/request.ts';
import { likeness, SAME, SLIP } from '#src/answers/spelling.ts';
import { nameReader } from '#src/answers/subjects-held.ts';
import { isSynonym, synonymsOf, withSynonyms } from '#src/answers/synonyms.ts';
import { titledReader } from '#src/answers/titled.ts';
import { withWholeNames } from '#src/answers/whole-names.ts';
import type { Language } from '#src/model/language.ts';
import type { Entries, EntryWord } from '#src/ports/entries.ts';

// Beyond these the first ones decide.
const MOST_NAMES = 40;
// What is longer is no word of any entry, and its trigrams are many.
const LONGEST_WORD = 60;

export type LookedUp = {
  /** The words of the question, slips and compounds read in the light of the entries. */
  readonly words: readonly Word[];
  /** Whether some entry has such a word. */
  readonly isKnown: (text: string) => boolean;
  /** Whether it is a title before a name that no entry has, or such a name. */
  readonly isTitled: (text: string) => boolean;
  readonly places: KnownPlaces;
  /** Whether it is in a language that the bot does not speak. */
  readonly isForeign: boolean;
  readonly findMentions: (request: Request) => Promise<{
    readonly mentions: readonly EntryMention[];
    /** The language of the names that were said; null where they are in several or none. */
    readonly language: Language | null;
  }>;
};

/** Reads a text as a question with the words that the entries use. */
export async function lookUp(
  entries: Entries,
  text: string,
  languages: readonly Language[],
): Promise<LookedUp> {
  const first = questionWords(text);
  const foreign = asForeign(first);
  const own = withAskingSlips(
    withLanguagesNamed(foreign ?? questionWords(text, languageOf(first, languages))),
    languages,
  );
  const named = await withWholeNames(entries, text, own);
  const read = withArticlesRead(text, withCountryLetters(text, named.words, named.places.countries));
  const sought = read.filter((word) => !isFiller(word) && word.text.length <= LONGEST_WORD);
  const asked = distinct(sought.map((word) => word.text)).slice(0, MOST_NAMES);
  const stems = asked.flatMap((one) => [stemOf(one) ?? [], synonymsOf(one)].flat());
  const others = otherWords(read).map((word) => word.text);
  const vocabulary = await entries.wordsLike([...asked, ...stems, ...others], otherReadings(sought));
  const isKnown = (one: string) => vocabulary.some((word) => likeness(one, word) >= SAME);
  const words = await withNameParts(
    entries,
    splitByEntries(
      withTyposRead(
        withSynonyms(withCapitalNames(text, read, isKnown), vocabulary),
        isNameOf(vocabulary),
        nameReader(text),
      ),
      vocabulary,
    ),
    vocabulary,
  );
  return {
    words,
    isKnown,
    isTitled: titledReader(text, isKnown),
    places: named.places,
    isForeign: foreign !== null,
    async findMentions(request) {
      // "Side streams": a word that says nothing elsewhere is looked for where it is part of an entry's name.
      const ofNames = new Set(named.found.map(({ word }) => word));
      const said = vocabulary.filter((word) => !saysNothing(word) || ofNames.has(word));
      const alike = ({ text }: Word) =>
        said.filter((word) => likeness(text, word) > 0 || isSynonym(text, word));
      const [names, others] = [request.asked.filter(isName), request.asked.filter((word) => !isName(word))];
      const held = await entries.holding(names.map(alike), others.flatMap(alike));
      const found = joined(named.found, held);
      return {
        mentions: findMentions(request.asked, request.words, found),
        language: languageOfNames(request, found),
      };
    },
  };
}

/**
 * Whether entries have such a word that is no mere word of the language ("abgebn" is none because a text has "abgeben"), or it
 * names a country or a city: "Peru" is no slip for "per", "Wien" none for "wen".
 */
function isNameOf(vocabulary: readonly string[]): (text: string) => boolean {
  return (text) =>
    countryOfTheWorld(text) !== undefined ||
    zoneOfCity(text) !== undefined ||
    vocabulary.some((word) => likeness(text, word) >= SAME && !meaningsAt([word], 0));
}

function languageOfNames(request: Request, found: readonly EntryWord[]): Language | null {
  const names = request.asked.filter(isName);
  const byLanguage = Map.groupBy(found, (entry) => entry.language);
  const isSaid = (word: string) => names.some((name) => likeness(name.text, word) >= SLIP);
  const said = new Set(distinct(found.map(({ word }) => word)).filter(isSaid));
  const counts = [...byLanguage]
    .map(([language, own]): [Language | null, number] => [
      language,
      distinct(own.map(({ word }) => word)).filter((word) => said.has(word)).length,
    ])
    .filter(([language, count]) => language !== null && count > 0)
    .toSorted((a, b) => b[1] - a[1]);
  const [first, second] = counts;
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** A word of a whole name is found by its name and by itself. */
function joined(named: readonly EntryWord[], held: readonly EntryWord[]): readonly EntryWord[] {
  if (named.length === 0) return held;
  const keyOf = (row: EntryWord) => [row.ref, row.role, row.language, row.word, row.name].join('\n');
  const known = new Set(named.map(keyOf));
  return [...named, ...held.filter((row) => !known.has(keyOf(row)))];
}

function isFiller(word: Word): boolean {
  return word.concepts.size > 0 && [...word.concepts].every((concept) => EMPTY.has(concept));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
