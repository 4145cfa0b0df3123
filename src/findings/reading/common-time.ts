import type { Candidate } from '#src/findings/reading/candidates.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import type { WrittenTime } from '#src/findings/reading/times.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

const SUBMITTING =
  /(?<!\p{L})(?:by|before|until|bis|submi\p{L}+|receive[ds]?|eingereicht|einzureichen|eingehen|vorliegen)(?!\p{L})/iu;

/**
 * The time that holds for a day without its own: that of the last day of its list, else the only one of its clause,
 * else the only one that the text states for every deadline.
 */
export function commonTime(
  { marked, clauses, days, times }: Reading,
  candidates: readonly Candidate[],
  ownTimes: ReadonlyMap<DatedDay, WrittenTime>,
): (day: DatedDay) => WrittenTime | undefined {
  const taken = new Set(ownTimes.values());
  const free = byClause(
    clauses,
    times.filter((time) => !taken.has(time)),
  );
  const daysOf = byClause(clauses, days);
  const inClause = new Map(
    clauses.flatMap((_, index) => {
      const only = onlyTime(free[index] ?? []);
      return only ? (daysOf[index] ?? []).map((day) => [day, only] as const) : [];
    }),
  );
  const forAll = onlyTime(
    clauses.flatMap((clause, index) =>
      daysOf[index]?.length === 0 && saysUntilWhen(marked, clause) ? (free[index] ?? []) : [],
    ),
  );
  const inList = new Map(candidates.flatMap(({ group }) => listTimes(group.kind, group.days, ownTimes)));
  return (day) => inList.get(day) ?? inClause.get(day) ?? forAll;
}

function listTimes(kind: string, days: readonly DatedDay[], ownTimes: ReadonlyMap<DatedDay, WrittenTime>) {
  const last = days.at(-1);
  const time = last && ownTimes.get(last);
  return time && kind === 'list' ? days.map((day) => [day, time] as const) : [];
}

function onlyTime(times: readonly WrittenTime[]): WrittenTime | undefined {
  const [first, ...further] = times;
  return first && further.every(({ time }) => time.equals(first.time)) ? first : undefined;
}

function saysUntilWhen(marked: string, { start, end }: Clause): boolean {
  const words = marked.slice(start, end);
  return namesDeadline(words) || SUBMITTING.test(words);
}
