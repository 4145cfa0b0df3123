import { endingOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isAgentOf, isParticipleOf } from '#src/answers/participles.ts';
import { withoutUmlauts } from '#src/answers/umlauts.ts';

// Endings by which two forms of one word differ, in whichever language.
const ENDINGS = new Set(['', ...wordsOf('inflections')]);
const SHORTEST_STEM = 4;

// Endings by which a noun, a verb and its forms differ: Unterzeichnung, unterzeichnet; evaluated, evaluation.
const DERIVED = new Set([...ENDINGS, ...wordsOf('derivations')]);
const SHORTEST_ROOT = 5;

/** From here on two words are one and the same, whatever their endings. */
export const SAME = 0.8;
/** From here on one is made from the other, or part of it. */
export const RELATED = 0.75;
/** From here on one may be the other with a slip of the finger. */
export const SLIP = 0.7;

/** How sure it is that a word of a question means a word of an entry: 1 the same, 0 not at all. */
export function likeness(asked: string, found: string): number {
  const related = relatedness(asked, found);
  if (related > 0) return related;
  return isTypo(asked, found) ? SLIP : 0;
}

/** The same of words that are written as they were meant: a slip of the finger makes them none. */
export function relatedness(asked: string, found: string): number {
  if (asked === found) return 1;
  if (isInflected(asked, found)) return asked.startsWith(found) || found.startsWith(asked) ? 0.95 : SAME;
  if (isInflected(withoutUmlauts(asked), withoutUmlauts(found))) return SAME;
  if (isAgentOf(asked, found)) return SAME;
  return isPartOf(asked, found) || isDerived(asked, found) || isParticipleOf(asked, found) ? RELATED : 0;
}

/** Whether two words differ by their endings only: `Algen` and `Alge`, `grant` and `grants`. */
function isInflected(one: string, other: string): boolean {
  // Abbreviations have a plural too: SME, SMEs.
  if (one.length >= 2 && (`${one}s` === other || `${other}s` === one)) return true;
  if (isLatinPlural(one, other) || isLatinPlural(other, one)) return true;
  const common = commonLength(one, other);
  if (common < SHORTEST_STEM && common < Math.min(one.length, other.length)) return false;
  if (common < 3) return false;
  return ENDINGS.has(one.slice(common)) && ENDINGS.has(other.slice(common));
}

/** `Konsortium` and `Konsortien`, `consortium` and `consortia`. */
function isLatinPlural(one: string, several: string): boolean {
  return one.endsWith('ium') && (several === `${one.slice(0, -2)}a` || several === `${one.slice(0, -2)}en`);
}

function isDerived(one: string, other: string): boolean {
  const common = commonLength(one, other);
  return common >= SHORTEST_ROOT && DERIVED.has(one.slice(common)) && DERIVED.has(other.slice(common));
}

function commonLength(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common;
}

const NO_COMPOUNDS = wordsOf('no-compounds');
const LEFT_OFF = endingOf('left-off');

/** Whether `part` begins or ends the compound `whole`: `Rohstoff` in `Rohstofferklärung`. */
function isPartOf(part: string, whole: string): boolean {
  if (whole.length - part.length < 3) return false;
  if (part.length >= 5 && whole.endsWith(part)) return !NO_COMPOUNDS.has(whole);
  // As it stands within a compound: "Handwerker" in "Handwerksbetriebe".
  const stem = part.length > 6 ? part.replace(LEFT_OFF, '') : part;
  return stem.length >= SHORTEST_STEM && whole.startsWith(stem);
}

/**
 * A letter missing, too many or swapped in a word of four letters or more, any two slips from seven on:
 * among shorter words, one other letter makes too many another word.
 */
export function isTypo(one: string, other: string, allowed = 2): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || /\d/.test(one + other)) return false;
  if (shorter < 7) return isSlipOfFinger(one, other);
  return slips(one, other, allowed) <= allowed;
}

/** One letter missing, too many or swapped with its neighbour; never another letter in its place. */
export function isSlipOfFinger(one: string, other: string): boolean {
  if (one.length === other.length) return one !== other && isSwapped(one, other);
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length !== 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}

function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const isSwap = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isSwap && one.slice(at + 2) === other.slice(at + 2);
}

/** Damerau-Levenshtein distance, restricted; gives up beyond `atMost`. */
function slips(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) [before, last] = [last, nextRow(one, other, at, last, before)];
  return last[other.length] ?? atMost + 1;
}

function nextRow(
  one: string,
  other: string,
  at: number,
  last: readonly number[],
  before: readonly number[],
): readonly number[] {
  const row = [at];
  for (let to = 1; to <= other.length; to += 1) {
    const cost = one[at - 1] === other[to - 1] ? 0 : 1;
    const isSwap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
    const swapped = isSwap ? (before[to - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + cost, swapped));
  }
  return row;
}
