import type { Candidate } from '#src/findings/reading/candidates.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';
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
  const daysOf = byClause(clauses, days);
  const timesOf = byClause(clauses, times);
  const inClause = new Map(
    clauses.flatMap((_, index) => {
      const only = onlyTime((timesOf[index] ?? []).filter((time) => !taken.has(time)));
      return only ? (daysOf[index] ?? []).map((day) => [day, only] as const) : [];
    }),
  );
  const forAll = onlyTime(
    clauses.flatMap((clause, index) =>
      daysOf[index]?.length === 0 && saysUntilWhen(marked, clause, clauses[index - 1])
        ? (timesOf[index] ?? [])
        : [],
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

/** Whether a clause tells until when one may hand in; for one that is only a time, the title above it must. */
function saysUntilWhen(marked: string, { start, end }: Clause, above: Clause | undefined): boolean {
  const own = marked.slice(start, end);
  const words = holdsWords(own) || !above ? own : marked.slice(above.start, above.end);
  return namesDeadline(words) || SUBMITTING.test(words);
}
