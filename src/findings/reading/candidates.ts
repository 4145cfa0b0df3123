import { roleByAllWords } from '#src/findings/reading/all-words.ts';
import { calledOff } from '#src/findings/reading/called-off.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import {
  isCorrection,
  isMistaken,
  isNamedBeforeBut,
  isRightInPlaceOf,
} from '#src/findings/reading/corrections.ts';
import type { Role } from '#src/findings/reading/cue.ts';
import { type DatedGroup, groupsIn, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { isDeniedChange } from '#src/findings/reading/denied-changes.ts';
import { type Above, aboveEach, NOTHING_ABOVE } from '#src/findings/reading/headings.ts';
import { isNamedElsewhere } from '#src/findings/reading/named-elsewhere.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { sayingOf } from '#src/findings/reading/roles.ts';
import { silentRole } from '#src/findings/reading/silent-dates.ts';
import { isSuccessor, isSuperseded } from '#src/findings/reading/superseded.ts';
import { isWithdrawn } from '#src/findings/reading/withdrawn.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** A group of dates of which the words say that they are deadlines. */
export type Candidate = {
  readonly clause: Clause;
  readonly group: DatedGroup<DatedDay>;
  readonly days: readonly DatedDay[];
  /** What stands above the clause, such as the title of a list. */
  readonly heading: string;
  /** Whether it holds no longer, or a later date took its place. */
  readonly isFormer: boolean;
};

const GOES_ON_BEHIND = ';•|';
// What stands in brackets says nothing of the dates behind them.
const IN_BRACKET = /\([^)]*$/;
const AFTER_BRACKET = /^[^(]*\)/;
const LASTING: ReadonlySet<Role> = new Set([
  'deadline',
  'project',
  'validity',
  'event',
  'eligibility',
  'report',
]);
// What ends here is what began at the date before.
const GOES_ON = /^[\s,]*(?:(?:und|and)\s+)?(?:ende[nt]|ends?)(?!\p{L})/iu;

/** The groups of all clauses whose dates are deadlines, in the order of the text. */
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const { marked, clauses, days } = reading;
  const daysOf = byClause(clauses, days);
  const groupsOf = clauses.map((clause, index) =>
    groupsIn(marked, clause, daysOf[index] ?? []).filter((group) => !isDeniedChange(group)),
  );
  const aboveOf = aboveEach(marked, clauses, (index) => groupsOf[index]?.length !== 0);
  const isOff = calledOff(marked, clauses);
  let last: Role | null = null;
  return clauses.flatMap((clause, index) => {
    const groups = groupsOf[index] ?? [];
    const above = aboveOf[index] ?? NOTHING_ABOVE;
    const previous = groupsOf[index - 1]?.at(-1);
    const before = goesOn(marked, clause, groups[0], previous) ? last : null;
    const roles = inPlaceOf(groups, rolesOf(reading, clause, groups, before, above));
    last = roles.at(-1) ?? null;
    return groups.flatMap((group, at): readonly Candidate[] => {
      if (roles[at] !== 'deadline') return [];
      const isFormer = isOff[index] || holdsNoLonger(groups, at, groupsOf[index + 1]?.[0]);
      return [{ clause, group, days: deadlinesOf(group), heading: above.heading, isFormer }];
    });
  });
}

// "Neu: 5. Mai statt 3. April Einreichungsschluss"
const IN_PLACE_OF = /^[\s,(]*(?:(?:an)?statt|instead of|rather than)\s+(?:\p{L}+\s+)?$/iu;

/** With what the day in place of which another stands was said to be, where that other's own words tell nothing. */
function inPlaceOf(
  groups: readonly DatedGroup<DatedDay>[],
  roles: readonly (Role | null)[],
): readonly (Role | null)[] {
  return roles.map((role, at) => {
    const next = groups[at + 1];
    return role === null && next && IN_PLACE_OF.test(next.before) ? (roles[at + 1] ?? null) : role;
  });
}

/** Whether another day took the place of this one, or nothing did. */
function holdsNoLonger(
  groups: readonly DatedGroup<DatedDay>[],
  at: number,
  inNextClause: DatedGroup<DatedDay> | undefined,
): boolean {
  const [group, previous, next] = [groups[at], groups[at - 1], groups[at + 1]];
  if (!group || isRightInPlaceOf(group, previous)) return false;
  if (isWithdrawn(group) || isMistaken(group, previous, next ?? inNextClause, next !== undefined))
    return true;
  return isSuperseded(groups, at, inNextClause);
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
function goesOn(
  marked: string,
  { start }: Clause,
  first: DatedGroup<DatedDay> | undefined,
  previous: DatedGroup<DatedDay> | undefined,
): boolean {
  if (first === undefined) return false;
  if (GOES_ON_BEHIND.includes(marked[start - 1] ?? '')) return true;
  return isSuccessor(first) || isCorrection(first, previous);
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
  if (role === 'deadline' && inherited !== null && LASTING.has(inherited) && GOES_ON.test(group.left)) {
    return inherited;
  }
  if (role !== null) return role;
  const goingOn = isSilent ? silentRole(marked, clause, group, inherited) : null;
  if (goingOn !== null) return goingOn;
  const isNamed =
    isNamedElsewhere(marked, clause, group, above) ||
    isNamedBeforeBut(wordsBefore(marked, clause, group.days));
  return isNamed ? 'deadline' : null;
}

function deadlinesOf({ kind, days }: DatedGroup<DatedDay>): readonly DatedDay[] {
  return (kind === 'range' ? days.slice(-1) : days).filter(({ day }) => day !== null);
}
