import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cues.ts';
import { type DatedGroup, groupsIn, wordsAround } from '#src/findings/reading/dated-groups.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline, sayingOf } from '#src/findings/reading/roles.ts';
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
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const { marked, clauses, days } = reading;
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
      role = roleIn(reading, group, role, heading);
      if (role !== 'deadline') continue;
      const isFormer = isSuperseded(group, groups[at + 1]);
      candidates.push({ clause, group, days: deadlinesOf(group), heading, isFormer });
    }
  }
  return candidates;
}

function roleIn(
  { marked, published }: Reading,
  group: DatedGroup<DatedDay>,
  inherited: Role | null,
  heading: string,
): Role | null {
  const { role, isSilent } = sayingOf(group);
  const isPublished = published !== null && group.days.some(({ date }) => date?.equals(published));
  if (isPublished && group.kind !== 'range' && !namesDeadline(group.left + group.right)) return 'publication';
  if (role === 'deadline' && inherited !== null && inherited !== 'opening' && GOES_ON.test(group.left)) {
    return inherited;
  }
  if (role !== null) return role;
  if (isSilent && (inherited !== null || isBareRange(marked, group))) return inherited ?? 'deadline';
  return namesDeadline(heading) ? 'deadline' : null;
}

/** The two ends of a call and no word on them, as lists of announcements have it. */
function isBareRange(marked: string, { kind, days }: DatedGroup<DatedDay>): boolean {
  const isWhole = kind === 'range' && days.every(({ date }) => date !== null);
  return isWhole && ANNOUNCES.test(wordsAround(marked, days));
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
