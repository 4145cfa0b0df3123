import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { monthOf } from '#src/answers/periods/months.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { likeness } from '#src/answers/spelling.ts';
import type { Entries, EntryWord } from '#src/ports/entries.ts';

const SAME = 0.8;

/**
 * Marks what would name a time but belongs to the name of a call or an event: "2027" behind "Ocean Grants" where a call is called
 * "Ocean Grants 2027", "Q1" in "DEMO-Q1".
 */
export async function withNameParts(
  entries: Pick<Entries, 'holding'>,
  words: readonly Word[],
  vocabulary: readonly string[],
): Promise<readonly Word[]> {
  const timed = words.filter(isTime).map(({ text }) => text);
  if (timed.length === 0) return words;
  const beside = words.filter((word) => isName(word) && !isTime(word));
  const telling = beside.map(({ text }) => vocabulary.filter((known) => likeness(text, known) >= SAME));
  const names = (await entries.holding(telling, timed)).filter(isDatedName);
  if (names.length === 0) return words;
  return words.map((word, at) => (isTime(word) && isInName(words, at, names) ? asNamed(word) : word));
}

const UNITS: ReadonlySet<Concept> = new Set<Concept>(['day', 'days', 'week', 'month', 'quarter', 'year']);

function isTime(word: Word): boolean {
  const { text } = word;
  return /^(?:\d{1,4}|q[1-4])$/.test(text) || monthOf(text) !== undefined || means(word, UNITS);
}

function isDatedName({ ref, role }: EntryWord): boolean {
  return /^(?:call|milestone):/.test(ref) && (role === 'name' || role === 'alias');
}

/** Whether the word beside it, itself a name, stands beside it in the name of a call or an event too. */
function isInName(words: readonly Word[], at: number, names: readonly EntryWord[]): boolean {
  const { text } = words[at] as Word;
  return [-1, 1].some((side) => {
    const beside = words[at + side];
    if (!beside || !isName(beside) || isTime(beside)) return false;
    return names.some(({ word, name }) => {
      const parts = name.split(' ');
      const isBeside = (part: string, index: number) =>
        part === text && likeness(beside.text, parts[index + side] ?? '') >= SAME;
      return word === text && parts.some(isBeside);
    });
  });
}

function asNamed(word: Word): Word {
  return { ...word, concepts: new Set(['named'] as const) };
}
