import type { Candidate } from '#src/findings/reading/candidates.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import { timesOfDays } from '#src/findings/reading/clock.ts';
import { quoteOf } from '#src/findings/reading/quotes.ts';
import type { PlacedDeadline, Reading } from '#src/findings/reading/reading.ts';
import { ruledDays } from '#src/findings/reading/recurrence.ts';
import { namesSomething } from '#src/findings/reading/roles.ts';
import { isRolling } from '#src/findings/reading/rolling.ts';

/** The deadlines that come by a rule, and the word that one may apply at any time. */
export function undatedDeadlines(
  reading: Reading,
  candidates: readonly Candidate[],
): readonly PlacedDeadline[] {
  const dated = new Set(candidates.map(({ clause }) => clause));
  return reading.clauses.flatMap((clause, index) => {
    const before = reading.clauses[index - 1] ?? clause;
    const recurring = namesSomething(reading.marked.slice(before.start, clause.end))
      ? byRule(reading, clause)
      : [];
    // "Continuously until 14 April" is a deadline like any other.
    return recurring.length > 0 || dated.has(clause) ? recurring : alwaysOpen(reading, clause, before);
  });
}

function byRule({ text, marked, published, times }: Reading, clause: Clause): readonly PlacedDeadline[] {
  const days = ruledDays(marked.slice(clause.start, clause.end)).map((rule) => ({
    ...rule,
    start: rule.start + clause.start,
    end: rule.end + clause.start,
  }));
  const ownTimes = timesOfDays(marked, days, times);
  return days.map((day) => {
    const { time = null, timezone = null } = ownTimes.get(day) ?? {};
    const date = published === null ? null : day.next(published);
    const quote = quoteOf(text, clause, day);
    return { start: day.start, end: day.end, date, time, timezone, kind: 'recurring', stage: null, quote };
  });
}

function alwaysOpen(
  { text, marked }: Reading,
  { start, end }: Clause,
  before: Clause,
): readonly PlacedDeadline[] {
  if (!isRolling(marked.slice(start, end), marked.slice(before.start, before.end))) return [];
  const quote = quoteOf(text, { start, end }, { start, end: start });
  return [{ start, end, date: null, time: null, timezone: null, kind: 'rolling', stage: null, quote }];
}
