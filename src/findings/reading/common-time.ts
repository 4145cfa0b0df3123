import type { Candidate } from '#src/findings/reading/candidates.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';
import type { WrittenTime } from '#src/findings/reading/times.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

const SUBMITTING =
  /(?<!\p{L})(?:by|before|until|bis|submi\p{L}+|receive[ds]?|eingereicht|einzureichen|eingehen|vorliegen)(?!\p{L})/iu;

// Between the days of one line; bars part columns, whose times differ.
const SEPARATES = /^\s*[;,/]\s*(?:(?:und|and|sowie|or|oder)\s+)?$/iu;
const LONGEST_GAP = 12;

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
  const timeOf = (day: DatedDay) => inList.get(day) ?? inClause.get(day);
  const inLine = timesInLines(marked, days, ownTimes, timeOf);
  return (day) => timeOf(day) ?? inLine.get(day) ?? forAll;
}

/** "Deadlines: 5 May; 6 June (8 p.m.)", and "Deadlines (8 p.m.): 5 May; 6 June": the only time is that of the line. */
function timesInLines(
  marked: string,
  days: readonly DatedDay[],
  ownTimes: ReadonlyMap<DatedDay, WrittenTime>,
  timeOf: (day: DatedDay) => WrittenTime | undefined,
): ReadonlyMap<DatedDay, WrittenTime> {
  const found = new Map<DatedDay, WrittenTime>();
  const isNext = (day: DatedDay, next: DatedDay | undefined): next is DatedDay =>
    next !== undefined && SEPARATES.test(marked.slice(day.end, Math.min(next.start, day.end + LONGEST_GAP)));
  const give = (day: DatedDay, time: WrittenTime | undefined) => {
    if (time && !ownTimes.has(day) && !found.has(day)) found.set(day, time);
  };
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    if (isNext(day, next)) give(next, timeBefore(day, ownTimes) ?? timeOf(day) ?? found.get(day));
  }
  for (const [index, day] of [...days.entries()].toReversed()) {
    const next = days[index + 1];
    if (isNext(day, next)) give(day, ownTimes.get(next) ?? found.get(next));
  }
  return found;
}

function listTimes(kind: string, days: readonly DatedDay[], ownTimes: ReadonlyMap<DatedDay, WrittenTime>) {
  const last = days.at(-1);
  const time = (days[0] && timeBefore(days[0], ownTimes)) ?? (last && ownTimes.get(last));
  return time && kind === 'list' ? days.map((day) => [day, time] as const) : [];
}

/** The time of a day where it stands before it, as that of all days that follow does. */
function timeBefore(day: DatedDay, ownTimes: ReadonlyMap<DatedDay, WrittenTime>): WrittenTime | undefined {
  const time = ownTimes.get(day);
  return time && time.end <= day.start ? time : undefined;
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
