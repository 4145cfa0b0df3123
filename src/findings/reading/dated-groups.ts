import type { Clause } from '#src/findings/reading/clauses.ts';
import { type Joint, jointOf } from '#src/findings/reading/joints.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { isRowOfEnds } from '#src/findings/reading/rows-of-ends.ts';
import type { Span } from '#src/findings/reading/span.ts';

/** Dates of a clause that belong together, with the words that can tell what they are. */
export type DatedGroup<Day extends Span> = {
  readonly days: readonly Day[];
  readonly kind: 'one' | 'list' | 'range';
  /** What stands before and behind them, no farther than their neighbours. */
  readonly left: string;
  readonly right: string;
  /** All that stands between them and the date before. */
  readonly before: string;
  /** Whose the words on the right are: the name of these dates, theirs, or as likely the next date's. */
  readonly rightIs: 'name' | 'own' | 'shared';
};

type Bare<Day> = { days: Day[]; kind: DatedGroup<Span>['kind'] };

// What stands farther off tells nothing of a date.
const REACH = 220;
const END = 40;
const LONGEST_ROW = 500;
const SEPARATOR = /[,()/•]|\s[–—-]\s|(?<!\p{L})(?:und|and|sowie|while|oder|or)(?!\p{L})/u;
// What stands in brackets behind a date is said of that one.
const BRACKET_BEHIND = /^\s*\([^()]*\)/;

const TIME_BETWEEN = new RegExp(
  `^[\\s,]*(?:(?:at|by|before|um|bis|vor)\\s+)?${TIME_MARK}+(?:\\s*\\([^()]{0,30}\\))?,?`,
  'iu',
);

// "Deadline for stays from … on: …": the colon makes all of it the name of the date.
const ALL_BEFORE = /^\s*:\s*$/;

// "Applications (for projects that start on …): …": what stands before the bracket is the name.
const BRACKET_CLOSES = /^[^()]*\)\s*[:–-]\s*$/;

/** What stands around dates, as far as it can tell anything of them. */
export function wordsAround(marked: string, days: readonly Span[]): string {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? marked.slice(Math.max(0, first.start - REACH), last.end + REACH) : '';
}

/** What a clause says before dates, as far as it can tell anything of them. */
export function wordsBefore(marked: string, { start }: Span, days: readonly Span[]): string {
  const first = days[0]?.start ?? start;
  return marked.slice(Math.max(start, first - REACH), first);
}

/** The groups of one clause, in order. */
export function groupsIn<Day extends Span>(
  marked: string,
  clause: Clause,
  days: readonly Day[],
): readonly DatedGroup<Day>[] {
  const bare = joinedDays(marked, clause, days);
  const gaps = gapsAround(marked, clause, bare);
  const isDateFirst = namesFollow(gaps, clause.label);
  return bare.map((group, index) => {
    const [before = '', behind = ''] = [gaps[index], gaps[index + 1]];
    const isLast = index === bare.length - 1;
    const name = isDateFirst ? '' : nameOf(marked, clause, group, before);
    const left = index === 0 ? clause.label + before : name;
    const gap = behind.replace(TIME_BETWEEN, '');
    const right = isDateFirst ? nameBehind(gap) : isLast ? withEnd(gap) : untilNext(gap);
    return { ...group, ...right, left: left.slice(-REACH), before: before.slice(-REACH) };
  });
}

type Right = Pick<DatedGroup<Span>, 'right' | 'rightIs'>;

function nameBehind(gap: string): Right {
  return { right: gap.slice(0, REACH), rightIs: 'name' };
}

/** What names dates that are not the first of their clause. */
function nameOf(marked: string, { start }: Clause, { days }: Bare<Span>, before: string): string {
  if (BRACKET_CLOSES.test(before)) {
    const said = marked.slice(start, days[0]?.start);
    return `${said.slice(0, Math.max(0, said.lastIndexOf('(')))}: `;
  }
  return ALL_BEFORE.test(before) ? marked.slice(start, days[0]?.start) : afterSeparator(before);
}

/** What is near in front, and the end of the clause, where German has its verb. */
function withEnd(gap: string): Right {
  const right = gap.length <= REACH ? gap : `${gap.slice(0, REACH - END)}…${gap.slice(-END)}`;
  return { right, rightIs: 'own' };
}

function joinedDays<Day extends Span>(
  marked: string,
  clause: Clause,
  days: readonly Day[],
): readonly Bare<Day>[] {
  const groups: Bare<Day>[] = [];
  for (const day of days) {
    const group = groups.at(-1);
    const previous = group?.days.at(-1);
    const before = marked.slice(
      Math.max(clause.start, (group?.days[0]?.start ?? 0) - REACH),
      group?.days[0]?.start,
    );
    const between = marked.slice(previous?.end ?? day.start, day.start);
    const joint = group && previous ? jointInRow(marked, clause, between, jointOf(between, before)) : null;
    // "1 to 5 May and 1 to 5 June" are two ranges.
    if (!group || joint === null || group.kind === 'range') groups.push({ days: [day], kind: 'one' });
    else {
      group.days.push(day);
      group.kind = joint;
    }
  }
  return groups;
}

/** Two days in a cell are each an end where the row tells of ends, and no first day and last. */
function jointInRow(marked: string, clause: Span, between: string, joint: Joint): Joint {
  const isApart = joint === 'range' && /^\s+$/u.test(between);
  return isApart &&
    clause.end - clause.start <= LONGEST_ROW &&
    isRowOfEnds(marked.slice(clause.start, clause.end))
    ? 'list'
    : joint;
}

function gapsAround(marked: string, clause: Clause, groups: readonly Bare<Span>[]): readonly string[] {
  const starts = [...groups.map(({ days }) => days[0]?.start ?? clause.end), clause.end];
  const ends = [clause.start, ...groups.map(({ days }) => days.at(-1)?.end ?? clause.start)];
  return starts.map((start, index) => marked.slice(ends[index], start));
}

/** Whether what a date is stands behind it, as in "1 May: call opens". */
function namesFollow(gaps: readonly string[], label: string): boolean {
  const follow = gaps.slice(1).map((gap) => gap.replace(TIME_BETWEEN, ''));
  if (follow.every((gap) => /^\s*:\s*\p{L}/u.test(gap))) return true;
  if (follow.length > 1 && follow.every((gap) => /^\s*[–—-]\s*\p{L}/u.test(gap))) return true;
  if (/\p{L}/u.test(label + (gaps[0] ?? ''))) return false;
  const areNamedBefore = gaps.slice(1, -1).some((gap) => /:\s*$/.test(gap));
  return /^\s*:\s*\p{L}/u.test(follow[0] ?? '') || (/\p{L}{2}/u.test(gaps.at(-1) ?? '') && !areNamedBefore);
}

/** What stands before the next date, as far as it is not that one's. */
function untilNext(gap: string): Right {
  const at = gap.search(SEPARATOR);
  if (at >= 0) return { right: gap.slice(0, Math.min(at, REACH)), rightIs: 'own' };
  return /:\s*$/.test(gap)
    ? { right: '', rightIs: 'own' }
    : { right: gap.slice(0, REACH), rightIs: 'shared' };
}

function afterSeparator(gap: string): string {
  const own = gap.replace(BRACKET_BEHIND, '');
  const found = SEPARATOR.exec(own);
  const rest = found ? own.slice(found.index + found[0].length) : own;
  return /\p{L}{2}/u.test(rest) ? rest : gap;
}
