import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cues.ts';
import { type DatedGroup, groupsIn, wordsAround } from '#src/findings/reading/dated-groups.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline, roleOf, saysNothing } from '#src/findings/reading/roles.ts';
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
const HEADING_WORDS = 6;
// What ends here is what began at the date before.
const GOES_ON = /^[\s,]*(?:(?:und|and)\s+)?(?:ende[nt]|ends?)(?!\p{L})/iu;
const ANNOUNCES =
  /bekanntmachung|aufruf|ausschreibung|wettbewerb|förder|(?<!\p{L})calls?(?!\p{L})|competition/iu;

/** The groups of all clauses whose dates are deadlines, in the order of the text. */
export function candidatesIn({ marked, clauses, days, published }: Reading): readonly Candidate[] {
  const daysOf = byClause(clauses, days);
  const candidates: Candidate[] = [];
  let heading = '';
  let role: Role | null = null;
  for (const [index, clause] of clauses.entries()) {
    const groups = groupsIn(marked, clause, daysOf[index] ?? []);
    if (groups.length === 0) heading = headingOf(marked, clause) ?? heading;
    // What a sentence says holds no longer than the sentence.
    if (groups.length === 0 || !GOES_ON_BEHIND.includes(marked[clause.start - 1] ?? '')) role = null;
    for (const [at, group] of groups.entries()) {
      role = roleIn(group, role, heading, published) ?? bareRange(marked, group);
      if (role !== 'deadline') continue;
      const isFormer = isSuperseded(group, groups[at + 1]);
      candidates.push({ clause, group, days: deadlinesOf(group), heading, isFormer });
    }
  }
  return candidates;
}

function roleIn(
  group: DatedGroup<DatedDay>,
  inherited: Role | null,
  heading: string,
  published: Temporal.PlainDate | null,
): Role | null {
  const role = roleOf(group);
  const isPublished =
    published !== null && group.kind !== 'range' && group.days.some(({ date }) => date?.equals(published));
  if (isPublished && !namesDeadline(group.left + group.right)) return 'publication';
  if (role === 'deadline' && inherited !== null && inherited !== 'opening' && GOES_ON.test(group.left))
    return inherited;
  if (role !== null) return role;
  const told = saysNothing(group) ? inherited : null;
  return told ?? (namesDeadline(heading) ? 'deadline' : null);
}

/** A line with nothing but the two ends of a call, as lists of announcements have them. */
function bareRange(marked: string, group: DatedGroup<DatedDay>): Role | null {
  const isWhole = group.kind === 'range' && group.days.every(({ date }) => date !== null);
  if (!isWhole || !saysNothing(group)) return null;
  return ANNOUNCES.test(wordsAround(marked, group.days)) ? 'deadline' : null;
}

function deadlinesOf({ kind, days }: DatedGroup<DatedDay>): readonly DatedDay[] {
  return (kind === 'range' ? days.slice(-1) : days).filter(({ day }) => day !== null);
}

/** What a clause without dates says of those below it: a title, or nothing more; null where it is empty. */
function headingOf(marked: string, { start, end }: Clause): string | null {
  const words = marked.slice(start, end).trim();
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  if (count === 0) return null;
  return words.endsWith(':') || (count <= HEADING_WORDS && marked[end] === '\n') ? words : '';
}
