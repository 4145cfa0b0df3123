import { endOfDateline, tellsAnotherDay } from '#src/findings/reading/datelines.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { tableCells } from '#src/findings/reading/table-cells.ts';

/** A stretch that says one thing: a sentence, a part of one before a semicolon, a line or a cell. */
export type Clause = Span & {
  /** What stands elsewhere but names the dates of this clause: the head of its column, the line before a lone date. */
  readonly label: string;
  /** All that must be read to understand it, what names its dates included. */
  readonly quoted: Span;
};

const ENDS = /\n+|[.!?](?=["”“’')\]]*\s)|[;•|]|\s[*·]\s/gu;
// The "ca." of an address in Canada, as in "nrc.ca.", is no "circa".
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|(?<!\.)ca|bzw|Nr|No|St|Dr|Prof|Abs|Art|vgl|inkl|max|min|etc|approx|ref|Az|Ziff|evtl|ggf|voraussichtl|spät|einschl|z\.\s?B|d\.\s?h|u\.\s?a|e\.g|i\.e)$/iu;
const CONTINUES = /^\s*[\p{Ll},)]/u;
// No line ends with these, but where it was too long.
const UNFINISHED =
  /(?<!\p{L})(?:ist|der|den|dem|zum|am|bis|spätestens|is|are|the|on|by|until|before|than)\s*$/u;
// "21.11.2026 (NEU!)": a note of a word or two ends no sentence.
const IN_NOTE = /\([^\s()]+(?:\s[^\s()]+)?$/u;
const NEAR = 24;

/** The clauses of a marked text, in order; together they leave out nothing but what ends them. */
export function clausesOf(marked: string): readonly Clause[] {
  const cells = tableCells(marked);
  const clauses: Clause[] = [];
  let start = 0;
  const add = (end: number, label = '') => {
    if (marked.slice(start, end).trim() !== '') clauses.push({ start, end, label, quoted: { start, end } });
  };
  const dateline = endOfDateline(marked);
  if (dateline > 0 && tellsAnotherDay(marked, dateline)) {
    add(dateline);
    start = dateline;
  }
  for (const match of marked.matchAll(ENDS)) {
    if (match.index < start) continue;
    const cell = cells.get(match.index);
    if (!cell && !isEnd(marked, match)) continue;
    add(match.index, cell?.label);
    start = match.index + match[0].length;
  }
  add(marked.length, cells.get(marked.length)?.label);
  return clauses;
}

function isEnd(marked: string, { index, 0: end }: RegExpExecArray): boolean {
  const before = marked.slice(Math.max(0, index - NEAR), index);
  const behind = marked.slice(index + end.length, index + end.length + NEAR);
  if (end.startsWith('\n')) {
    return !UNFINISHED.test(before) && !(CONTINUES.test(behind) && /[\p{L},]\s*$/u.test(before));
  }
  if (behind.startsWith(')') && IN_NOTE.test(before)) return false;
  if (end.startsWith('.')) {
    // "1. Stufe" and "z. B." go on.
    return !CONTINUES.test(behind) && !/(?:^|\D)\d{1,2}$/.test(before) && !ABBREVIATION.test(before);
  }
  return end !== '|';
}

/** What stands in each clause, of spans in the order of the text. */
export function byClause<Found extends Span>(
  clauses: readonly Clause[],
  spans: readonly Found[],
): readonly (readonly Found[])[] {
  let next = 0;
  return clauses.map(({ end }) => {
    const first = next;
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return spans.slice(first, next);
  });
}
