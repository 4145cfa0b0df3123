import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { monthOf } from '#src/answers/periods/months.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { likeness } from '#src/answers/spelling.ts';
import type { Entries } from '#src/ports/entries.ts';

const SAME = 0.8;

/**
 * Marks what would name a time but belongs to the name of a call or an event: "2027" behind "Ocean Grants" where a call is called
 * "Ocean Grants 2027", "Q1" in "DEMO-Q1", "Tag" in "Tag der Flüsse".
 */
export async function withNameParts(
  entries: Pick<Entries, 'inNames'>,
  words: readonly Word[],
  vocabulary: readonly string[],
): Promise<readonly Word[]> {
  const phrases = words.map((word, at) => (isTime(word) ? phrasesWith(words, at, vocabulary) : []));
  const asked = phrases.flat();
  if (asked.length === 0) return words;
  const known = new Set(await entries.inNames(asked));
  return words.map((word, at) => (phrases[at]?.some((one) => known.has(one)) ? asNamed(word) : word));
}

/** A word with the one before it and with the one behind it, where that is a name, as entries may spell it. */
function phrasesWith(words: readonly Word[], at: number, vocabulary: readonly string[]): readonly string[] {
  const text = words[at]?.text;
  return [
    ...readingsOf(words[at - 1], vocabulary).map((before) => `${before} ${text}`),
    ...readingsOf(words[at + 1], vocabulary).map((behind) => `${text} ${behind}`),
    ...ownersBehind(words, at, vocabulary).map((owner) => `${text} ${owner}`),
  ];
}

/** "Tag der Flüsse": of what a day or the like is, with what stands between. */
function ownersBehind(words: readonly Word[], at: number, vocabulary: readonly string[]): readonly string[] {
  const between = words[at + 1];
  const isOf = between?.concepts.has('of') && means(words[at] ?? between, UNITS);
  return between && isOf
    ? readingsOf(words[at + 2], vocabulary).map((owner) => `${between.text} ${owner}`)
    : [];
}

function readingsOf(word: Word | undefined, vocabulary: readonly string[]): readonly string[] {
  if (!word || isTime(word)) return [];
  // "Alliance Day", "question hour": words that otherwise name nothing, as they stand.
  if (means(word, NAMING_BESIDE)) return [word.text];
  return isName(word) ? vocabulary.filter((known) => likeness(word.text, known) >= SAME) : [];
}

const NAMING_BESIDE: ReadonlySet<Concept> = new Set<Concept>(['alliance', 'a-question']);
const UNITS: ReadonlySet<Concept> = new Set<Concept>(['day', 'days', 'week', 'month', 'quarter', 'year']);

function isTime(word: Word): boolean {
  const { text } = word;
  return (
    /^(?:\d{1,4}|q[1-4])$/.test(text) || monthOf(text) !== undefined || means(word, UNITS) || HOURS.has(text)
  );
}

const HOURS = wordsOf('clock');

function asNamed(word: Word): Word {
  return { ...word, concepts: new Set(['named'] as const) };
}
