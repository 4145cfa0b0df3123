import type { Clause } from '#src/findings/reading/clauses.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { namesDeadline, namesSomething } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';
import { CHANGED } from '#src/findings/reading/superseded.ts';
import { isTermLabel } from '#src/findings/reading/term-labels.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const LONGEST_NAME = 15;
const TELLS = new RegExp(`\\p{L}|${DATE_MARK}`, 'u');
// One date is no "deadlines".
const TITLE = /(?:deadlines|dates|schedule|timeline|calendar|fristen|termine|stichtage|zeitplan)\P{L}*$|:$/iu;
const UNTIL_DATE = new RegExp(
  `(?<!\\p{L})(?:bis|until|by|auf|to)\\s+(?:(?:zum|den|the)\\s+)?${DATE_MARK}`,
  'iu',
);

const CHANGES = wholeWords([CHANGED, 'verlängerung|verschiebung|extension|new|neue']);
const ONE_DATE = new RegExp(`^[^${DATE_MARK}]*${DATE_MARK}+[^${DATE_MARK}]*$`, 'u');

// What is noted beside a date, or begins the answer to a question, and does not tell what it is.
const NOTES = wholeWords(
  [
    'updated|new|extended|closed|tentative|confirmed|passed|the|a(?=:)|answer(?=:)',
    'aktualisiert|neu|verlängert|geschlossen|abgelaufen|vorläufig|de[rnm]|antwort(?=:)',
  ],
  'giu',
);

/** A clause with its place among the others, and what it can be in a list of dates and their names. */
type Line = {
  readonly clause: Clause;
  readonly text: string;
  readonly isLone: boolean;
  readonly isShort: boolean;
  readonly isName: boolean;
};

/**
 * Gives each clause that is but a date the line before or behind it as its label, as lists of such lines have them.
 * Dates that follow each other share the name before them.
 */
export function labelLoneDates(marked: string, clauses: readonly Clause[]): readonly Clause[] {
  // What is neither a word nor a date, such as a time in brackets, stands between a date and its name.
  const lines = clauses.map((clause) => lineOf(marked, clause)).filter(({ text }) => TELLS.test(text));
  const named = isDateline(lines)
    ? new Map()
    : areNamedBehind(lines)
      ? namedBehind(lines)
      : namedBefore(lines);
  return clauses.map((clause) => named.get(clause) ?? clause);
}

/** The only lone date, above a text that tells another day: it is that of the text. */
function isDateline([first, ...rest]: readonly Line[]): boolean {
  if (!first?.isLone || !ONE_DATE.test(first.text) || rest.some(({ isLone }) => isLone)) return false;
  const [name] = rest;
  // "Deadline for outlines" below it names it; "Deadline extended" tells of another.
  if (name?.isShort && namesDeadline(name.text) && !CHANGES.test(name.text)) return false;
  return rest.some(({ text }) => UNTIL_DATE.test(text));
}

function lineOf(marked: string, clause: Clause): Line {
  const text = marked.slice(clause.start, clause.end);
  const isDated = text.includes(DATE_MARK);
  // "Deadline: 5 May; 6 June" is named in its own line.
  const isListed = marked[clause.start - 1] === ';';
  const isShort = !isDated && (text.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_NAME;
  return {
    clause,
    text,
    isLone: isDated && clause.label === '' && !isListed && !holdsWords(text.replaceAll(NOTES, '')),
    isShort,
    isName: isShort && namesSomething(text),
  };
}

/**
 * Where both ends of the list could be a name and no colon tells, the first is one unless it is a title. A line behind
 * the last date that tells nothing is its name where all others have theirs behind them.
 */
function areNamedBehind(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ isLone }) => isLone);
  const last = lines.findLastIndex(({ isLone }) => isLone);
  const areFollowed = lines.every(({ isLone }, at) => !isLone || at === last || lines[at + 1]?.isName);
  const end = lines[last + 1];
  if (first < 0 || !(end?.isName || (end?.isShort && last > first && areFollowed))) return false;
  const names = lines.filter(({ isName }, at) => isName && lines[at + 1]?.isLone);
  // Of several the first may be the title of all.
  if (names.slice(names.length > 1 ? 1 : 0).some(({ text }) => text.endsWith(':'))) return false;
  const above = lines[first - 1];
  if (above && isTermLabel(above.text)) return false;
  if (!above?.isName) return true;
  return TITLE.test(above.text) && areFollowed;
}

function namedBehind(lines: readonly Line[]): ReadonlyMap<Clause, Clause> {
  return new Map(
    lines.flatMap((line, index) => {
      const name = lines[index + 1];
      return line.isLone && name?.isShort ? [[line.clause, labelled(line, name)] as const] : [];
    }),
  );
}

function namedBefore(lines: readonly Line[]): ReadonlyMap<Clause, Clause> {
  const named = new Map<Clause, Clause>();
  let at = 0;
  while (at < lines.length) {
    const above = lines[at]?.isName ? takeWhile(lines, at, ({ isShort }) => isShort) : [];
    const dates = takeWhile(lines, at + above.length, ({ isLone }) => isLone);
    const names = namesOf(above, dates);
    for (const [index, line] of dates.entries()) {
      const name = names[index % names.length];
      if (name) named.set(line.clause, labelled(line, name));
    }
    at += Math.max(1, above.length + dates.length);
  }
  return named;
}

/** The names of dates in turn: those of columns that came apart, where they go evenly into the dates, else the last. */
function namesOf(above: readonly Line[], dates: readonly Line[]): readonly Line[] {
  const columns = above.filter(({ text }) => !TITLE.test(text));
  const areColumns = columns.length > 1 && dates.length % columns.length === 0;
  return areColumns ? columns : above.slice(-1).filter(({ isName }) => isName);
}

function takeWhile(lines: readonly Line[], from: number, fits: (line: Line) => boolean): readonly Line[] {
  let end = from;
  for (let line = lines[end]; line && fits(line); line = lines[end]) end += 1;
  return lines.slice(from, end);
}

function labelled({ clause }: Line, name: Line): Clause {
  const quoted = {
    start: Math.min(name.clause.start, clause.start),
    end: Math.max(name.clause.end, clause.end),
  };
  return { ...clause, label: `${name.text}: `, quoted };
}
