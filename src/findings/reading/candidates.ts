import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cues.ts';
import { type DatedGroup, groupsIn, wordsAround } from '#src/findings/reading/dated-groups.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline, namesEvent, namesSomething, sayingOf } from '#src/findings/reading/roles.ts';
import { isSuperseded } from '#src/findings/reading/superseded.ts';
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
const HEADING_WORDS = 6;
// In days; what is shorter is an event.
const SHORTEST_CALL = 14;
// What ends here is what began at the date before.
const GOES_ON = /^[\s,]*(?:(?:und|and)\s+)?(?:ende[nt]|ends?)(?!\p{L})/iu;
// "Projects may start on … and must by … be completed", however much stands between.
const PROJECTS = /(?<!\p{L})(?:projekte?n?|vorhaben|maßnahmen?|projects?)(?!\p{L})/iu;
const COMPLETED = /^\s*(?:abgeschlossen|beendet|umgesetzt|completed|finished)(?!\p{L})/iu;
const ANNOUNCES =
  /bekanntmachung|aufruf|ausschreibung|wettbewerb|förder|(?<!\p{L})calls?(?!\p{L})|competition/iu;

/** The groups of all clauses whose dates are deadlines, in the order of the text. */
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const { marked, clauses, days } = reading;
  const daysOf = byClause(clauses, days);
  const candidates: Candidate[] = [];
  let heading = '';
  let role: Role | null = null;
  for (const [index, clause] of clauses.entries()) {
    const groups = groupsIn(marked, clause, daysOf[index] ?? []);
    if (groups.length === 0) heading = headingOf(marked, clause, heading);
    // What a sentence says holds no longer than the sentence.
    if (groups.length === 0 || !GOES_ON_BEHIND.includes(marked[clause.start - 1] ?? '')) role = null;
    for (const [at, group] of groups.entries()) {
      role = roleIn(reading, clause, group, role, heading);
      if (role !== 'deadline') continue;
      const isFormer = isSuperseded(group, groups[at + 1]);
      candidates.push({ clause, group, days: deadlinesOf(group), heading, isFormer });
    }
  }
  return candidates;
}

function roleIn(
  { marked, published }: Reading,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  inherited: Role | null,
  heading: string,
): Role | null {
  const { role, isSilent } = sayingOf(group);
  const [first] = group.days;
  if (COMPLETED.test(group.right) && PROJECTS.test(marked.slice(clause.start, first?.start)))
    return 'project';
  const isPublished = published !== null && group.days.some(({ date }) => date?.equals(published));
  // The line beside a dateline does not name it.
  const ownWords = group.left.replace(clause.label, '') + group.right;
  if (isPublished && group.kind !== 'range' && !namesDeadline(ownWords)) return 'publication';
  if (role === 'deadline' && inherited !== null && inherited !== 'opening' && GOES_ON.test(group.left)) {
    return inherited;
  }
  if (role !== null) return role;
  if (isSilent && (inherited !== null || isBareRange(marked, group))) return inherited ?? 'deadline';
  if (isNamedAtEnd(marked, clause, group)) return 'deadline';
  return namesDeadline(heading) || isTermOfCall(marked, group, heading) ? 'deadline' : null;
}

/** "5 May 2020 Programme A: Stage 1 Application Deadline", however long the name. */
function isNamedAtEnd(marked: string, { start, end }: Clause, { days }: DatedGroup<DatedDay>): boolean {
  const [from, to] = [days[0]?.start ?? start, days.at(-1)?.end ?? start];
  // A clause may hold thousands of dates: of each but the first ones nothing else is read.
  if (from - start > LONGEST_BULLET || /\p{L}/u.test(marked.slice(start, from))) return false;
  const last = marked
    .slice(Math.max(to, end - LONGEST_WORD), end)
    .trim()
    .split(/\s+/u)
    .at(-1);
  return namesDeadline(last ?? '');
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

/** What a clause without dates says of those below it: a title, below the one before where it only goes on. */
function headingOf(marked: string, { start, end }: Clause, above: string): string {
  const words = marked.slice(start, end).trim();
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  if (count === 0) return above;
  if (!words.endsWith(':') && (count > HEADING_WORDS || marked[end] !== '\n')) return '';
  // "Deadlines", "Programme A" and the date: what is due is told once, and not for whatever comes later.
  const isBelow = namesDeadline(above) && !above.includes('\n') && !namesSomething(words);
  return isBelow ? `${above}\n${words}` : words;
}
