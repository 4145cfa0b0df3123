import { roleByAllWords } from '#src/findings/reading/all-words.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cues.ts';
import { type DatedGroup, groupsIn, wordsAround } from '#src/findings/reading/dated-groups.ts';
import { type Above, aboveEach, isItem, NOTHING_ABOVE } from '#src/findings/reading/headings.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline, namesEvent, namesOther, sayingOf } from '#src/findings/reading/roles.ts';
import { isSuccessor, isSuperseded } from '#src/findings/reading/superseded.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** A group of dates of which the words say that they are deadlines. */
export type Candidate = {
  readonly clause: Clause;
  readonly group: DatedGroup<DatedDay>;
  readonly days: readonly DatedDay[];
  /** What stands above the clause, such as the title of a list. */
  readonly heading: string;
  /** Whether a later date took its place. */
  readonly isFormer: boolean;
};

const GOES_ON_BEHIND = ';•|';
// What may stand before the date that a line begins with: a bullet, a number, a weekday's mark.
const LONGEST_BULLET = 20;
const LONGEST_WORD = 60;
const TERM = /^termine?:?$/iu;
// In days; what is shorter is an event.
const SHORTEST_CALL = 14;
// What stands in brackets says nothing of the dates behind them.
const IN_BRACKET = /\([^)]*$/;
const AFTER_BRACKET = /^[^(]*\)/;
const EXTENDED = wholeWords(['verlängert', 'verlängerung', 'extended', 'extension']);
// What ends here is what began at the date before.
const GOES_ON = /^[\s,]*(?:(?:und|and)\s+)?(?:ende[nt]|ends?)(?!\p{L})/iu;
const ANNOUNCES =
  /bekanntmachung|aufruf|ausschreibung|wettbewerb|förder|(?<!\p{L})calls?(?!\p{L})|competition/iu;

/** The groups of all clauses whose dates are deadlines, in the order of the text. */
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const { marked, clauses, days } = reading;
  const daysOf = byClause(clauses, days);
  const groupsOf = clauses.map((clause, index) => groupsIn(marked, clause, daysOf[index] ?? []));
  const aboveOf = aboveEach(marked, clauses, (index) => groupsOf[index]?.length !== 0);
  let last: Role | null = null;
  return clauses.flatMap((clause, index) => {
    const groups = groupsOf[index] ?? [];
    const above = aboveOf[index] ?? NOTHING_ABOVE;
    const roles = rolesOf(reading, clause, groups, goesOn(marked, clause, groups) ? last : null, above);
    last = roles.at(-1) ?? null;
    return groups.flatMap((group, at): readonly Candidate[] => {
      if (roles[at] !== 'deadline') return [];
      const isFormer = isSuperseded(group, groups[at + 1], groupsOf[index + 1]?.[0]);
      return [{ clause, group, days: deadlinesOf(group), heading: above.heading, isFormer }];
    });
  });
}

function rolesOf(
  reading: Reading,
  clause: Clause,
  groups: readonly DatedGroup<DatedDay>[],
  before: Role | null,
  above: Above,
): readonly (Role | null)[] {
  let role = before;
  // What was said before the bracket that is open.
  let outside = before;
  return groups.map((group) => {
    const inherited = AFTER_BRACKET.test(group.before) ? (outside ?? role) : role;
    if (IN_BRACKET.test(group.before)) outside = inherited;
    role = roleIn(reading, clause, group, inherited, above);
    return role;
  });
}

/** What a sentence says holds no longer than the sentence, but where the next one tells what it is now. */
function goesOn(marked: string, { start }: Clause, [first]: readonly DatedGroup<DatedDay>[]): boolean {
  return first !== undefined && (GOES_ON_BEHIND.includes(marked[start - 1] ?? '') || isSuccessor(first));
}

function roleIn(
  reading: Reading,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  inherited: Role | null,
  above: Above,
): Role | null {
  const { marked } = reading;
  const { role, isSilent } = sayingOf(group);
  const toldByAll = roleByAllWords(reading, clause, group);
  if (toldByAll !== null) return toldByAll;
  if (role === 'deadline' && inherited !== null && inherited !== 'opening' && GOES_ON.test(group.left)) {
    return inherited;
  }
  if (role !== null) return role;
  if (isSilent && (inherited !== null || isBareRange(marked, group))) return inherited ?? 'deadline';
  if (isSilent && EXTENDED.test(group.left)) return 'deadline';
  if (isNamedAtEnd(marked, clause, group) || isNamedAbove(marked, clause, group, above)) return 'deadline';
  return null;
}

function isNamedAbove(
  marked: string,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  { heading, isList }: Above,
): boolean {
  if (namesDeadline(heading) || isTermOfCall(marked, group, heading)) return true;
  return isList && isDateFirst(marked, clause, group) && isItem(marked, clause) && !namesOther(group.right);
}

/** "5 May 2020 Programme A: Stage 1 Application Deadline", however long the name. */
function isNamedAtEnd(marked: string, clause: Clause, group: DatedGroup<DatedDay>): boolean {
  if (!isDateFirst(marked, clause, group)) return false;
  const last = marked
    .slice(Math.max(group.days.at(-1)?.end ?? clause.start, clause.end - LONGEST_WORD), clause.end)
    .trim()
    .split(/\s+/u)
    .at(-1);
  return namesDeadline(last ?? '');
}

/** Whether no more than a bullet stands before the dates; of a clause of thousands nothing else is read for each. */
function isDateFirst(marked: string, { start }: Clause, { days }: DatedGroup<DatedDay>): boolean {
  const from = days[0]?.start ?? start;
  return from - start <= LONGEST_BULLET && !/\p{L}/u.test(marked.slice(start, from));
}

/** "Termin" above a date is when something ends where funding is announced, and when it takes place elsewhere. */
function isTermOfCall(marked: string, { days }: DatedGroup<DatedDay>, heading: string): boolean {
  const around = wordsAround(marked, days);
  return TERM.test(heading) && ANNOUNCES.test(around) && !namesEvent(around);
}

/** The two ends of a call and no word on them, as lists of announcements have it. */
function isBareRange(marked: string, { kind, days }: DatedGroup<DatedDay>): boolean {
  const [from, to] = [days[0]?.date, days.at(-1)?.date];
  if (kind !== 'range' || !from || !to || from.until(to).days < SHORTEST_CALL) return false;
  return ANNOUNCES.test(wordsAround(marked, days));
}

function deadlinesOf({ kind, days }: DatedGroup<DatedDay>): readonly DatedDay[] {
  return (kind === 'range' ? days.slice(-1) : days).filter(({ day }) => day !== null);
}
