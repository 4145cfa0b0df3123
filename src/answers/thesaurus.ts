import { FALSE_FRIENDS, THESAURUS } from '#src/answers/lexicon/thesaurus/thesaurus.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { remembered } from '#src/answers/remembered.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { withoutUmlauts } from '#src/answers/umlauts.ts';
import { fold } from '#src/model/fold.ts';

/** The number of a group of words for nearly the same. */
export type Sense = number;

const ENDINGS = [...wordsOf('inflections')].filter(Boolean);
const SHORTEST_STEM = 3;
const SHORT = 4;
// Longer phrases are read by their words.
export const LONGEST_PHRASE = 3;
const MOST_WORDS = 20_000;

const GROUPS = Object.values(THESAURUS).flat();
const FRIENDS = new Set(FALSE_FRIENDS.map(fold));
const written = GROUPS.flatMap((group, sense) =>
  group.split(',').map((one) => ({ text: fold(one), sense })),
).filter(({ text }) => !FRIENDS.has(text));
const SENSES = sensesBy(written, ({ text }) => [text]);
// What differs by an ending has a stem in common; the words behind it are few and are compared.
const BY_STEM = Map.groupBy(
  [...SENSES.keys()]
    .filter((text) => !text.includes(' '))
    .flatMap((text) => stemsOf(text).map((stem) => ({ stem, text }))),
  ({ stem }) => stem,
);
const senses = remembered(MOST_WORDS, sensesOfWord);

/** In which senses a word or a phrase of several (folded) is used, whatever its ending; none for most names. */
export function sensesOf(text: string): ReadonlySet<Sense> {
  const known = SENSES.get(text);
  if (known && text.includes(' ')) return known;
  if (text.includes(' ')) return NONE;
  return senses(text);
}

/** All that any of these words is used for. */
export function sensesOfAll(texts: Iterable<string>): ReadonlySet<Sense> {
  return new Set([...texts].flatMap((text) => [...sensesOf(text)]));
}

function sensesOfWord(text: string): ReadonlySet<Sense> {
  const alike = new Set(stemsOf(text).flatMap((stem) => (BY_STEM.get(stem) ?? []).map((one) => one.text)));
  // "Sich" is no form of "sicher".
  const isForm = (one: string) =>
    likeness(text, one) >= SAME &&
    (Math.min(text.length, one.length) > SHORT || Math.abs(text.length - one.length) < 2);
  return new Set([...alike].filter(isForm).flatMap((one) => [...(SENSES.get(one) ?? [])]));
}

/** Whether it stands among the groups just as it is written. */
export function isGeneral(text: string): boolean {
  return SENSES.has(text);
}

const NONE: ReadonlySet<Sense> = new Set();

/** Whether two words are used for nearly the same. */
export function shareSense(one: ReadonlySet<Sense>, other: ReadonlySet<Sense>): boolean {
  return !one.isDisjointFrom(other);
}

function stemsOf(text: string): readonly string[] {
  return [...new Set([text, withoutUmlauts(text)])].flatMap((form) => [
    form,
    ...ENDINGS.filter((ending) => form.endsWith(ending) && form.length - ending.length >= SHORTEST_STEM).map(
      (ending) => form.slice(0, -ending.length),
    ),
  ]);
}

function sensesBy<One extends { readonly sense: Sense }>(
  ones: readonly One[],
  keysOf: (one: One) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Sense>> {
  const found = new Map<string, Set<Sense>>();
  for (const one of ones) {
    for (const key of keysOf(one)) found.getOrInsertComputed(key, () => new Set()).add(one.sense);
  }
  return found;
}
