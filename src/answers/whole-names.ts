import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { KnownPlaces } from '#src/answers/places/find-place.ts';
import { bounded, isName, means, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';
import type { Entries, EntryWord } from '#src/ports/entries.ts';

// Longer names are found by their words.
const LONGEST = 8;
const MOST_WORDS = 60;

export type WithNames = {
  readonly words: readonly Word[];
  /** Where the words of these names stand. */
  readonly found: readonly EntryWord[];
  readonly places: KnownPlaces;
};

/**
 * Marks the names of entries that a text says word for word: within "Loom and Learning" or "OPEN TO ALL" no word
 * asks for anything.
 */
export async function withWholeNames(
  entries: Pick<Entries, 'firstLook'>,
  text: string,
  words: readonly Word[],
): Promise<WithNames> {
  const stretches = stretchesOf(words.slice(0, MOST_WORDS));
  const { named: rows, ...places } = await entries.firstLook([...new Set(stretches.map(({ name }) => name))]);
  const known = new Set(rows.map(({ name }) => name));
  const meant = stretches.filter((one) => known.has(one.name) && isMeant(text, words, one));
  const names = new Set(meant.map(({ name }) => name));
  const said = new Set<number>();
  for (const { at, length } of meant) {
    if (said.has(at) || said.has(at + length - 1)) continue;
    for (let index = at; index < at + length; index += 1) said.add(index);
  }
  return {
    words: words.map((word, index) => (said.has(index) ? asNamed(word) : word)),
    found: rows.filter(({ name }) => names.has(name)),
    places,
  };
}

type Stretch = { readonly at: number; readonly length: number; readonly name: string };

/** The longest first. */
function stretchesOf(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(' ');
      found.push({ at, length, name });
    }
  }
  return found;
}

/** Words that all mean something here are a name only where they are written or placed as one. */
function isMeant(text: string, words: readonly Word[], { at, length, name }: Stretch): boolean {
  const own = words.slice(at, at + length);
  if (own.some(isName)) return length > 1;
  // "Are you an AI?" asks who answers, although a topic is called so.
  if (own.some(({ concepts }) => concepts.has('a-machine'))) return false;
  if (isWrittenAsName(text, name)) return true;
  const [before, behind] = [words[at - 1], words[at + length]];
  if (length === 1) return false;
  return (before !== undefined && means(before, BEFORE)) || (!before && !!behind && means(behind, BEHIND));
}

const BEFORE: ReadonlySet<Concept> = new Set<Concept>(['about', 'call', 'deadline', 'article']);
const BEHIND: ReadonlySet<Concept> = new Set<Concept>(['call', 'deadline', 'deadlines', 'contact']);

/** In quotation marks, in capitals, or with a capital first and last: "OPEN TO ALL", "Now What". */
function isWrittenAsName(text: string, name: string): boolean {
  const written = bounded(text);
  const tokens = [...written.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const length = name.split(' ').length;
  const isAllCapitals = written === written.toUpperCase();
  return tokens.some(({ index }, at) => {
    const own = tokens.slice(at, at + length);
    const [first, last] = [own[0]?.[0] ?? '', own.at(-1)?.[0] ?? ''];
    if (own.length < length || fold(own.map(([word]) => word).join(' ')) !== name) return false;
    const end = (own.at(-1)?.index ?? 0) + last.length;
    if (QUOTES.test(written[index - 1] ?? '') && QUOTES.test(written[end] ?? '')) return true;
    if (length === 1) return !isAllCapitals && last.length > 1 && last === last.toUpperCase();
    return isCapital(first) && isCapital(last);
  });
}

const QUOTES = /["'`´“”„«»‘’‚‹›]/;

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function asNamed(word: Word): Word {
  return { ...word, concepts: new Set<Concept>(['named']), languages: [] };
}
