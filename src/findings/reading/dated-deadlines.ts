import type { Candidate } from '#src/findings/reading/candidates.ts';
import { timesOfDays } from '#src/findings/reading/clock.ts';
import { commonTime } from '#src/findings/reading/common-time.ts';
import { quoteOf } from '#src/findings/reading/quotes.ts';
import type { PlacedDeadline, Reading } from '#src/findings/reading/reading.ts';
import { isRoundTheYear, isYearly, nextYearly } from '#src/findings/reading/recurrence.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { stagesOf } from '#src/findings/reading/stages.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';
import { zoneReader } from '#src/findings/reading/zones.ts';

/** The deadlines of which the text names the day; one that holds no longer is none, wherever else it stands. */
export function datedDeadlines(
  reading: Reading,
  candidates: readonly Candidate[],
): readonly PlacedDeadline[] {
  const { text, marked, published } = reading;
  const former = new Set(
    candidates.filter(({ isFormer }) => isFormer).flatMap(({ days }) => days.map(keyOf)),
  );
  const held = candidates
    .filter(({ isFormer }) => !isFormer)
    .flatMap((candidate) => candidate.days.map((day) => ({ ...candidate, day })))
    .filter(({ day }) => !former.has(keyOf(day)));
  const ownTimes = timesOfDays(marked, reading.days, reading.times);
  const common = commonTime(reading, candidates, ownTimes);
  const zoneAt = zoneReader(text);
  const stages = stagesOf(
    text,
    held.map(({ group }) => group.left + group.right),
  );
  return held.flatMap(({ day, days, clause, heading }, index): readonly PlacedDeadline[] => {
    const isRecurring =
      !day.isYearStated && (isYearly(heading + wordsNear(marked, clause, day)) || isRoundTheYear(days));
    const date = isRecurring ? nextYearly(day, published) : day.date;
    if (date === null && !isRecurring) return [];
    const written = ownTimes.get(day) ?? common(day);
    return [
      {
        start: day.start,
        end: day.end,
        date,
        time: written?.time ?? null,
        timezone: written?.timezone ?? zoneAt(day.end)?.name ?? null,
        kind: isRecurring ? 'recurring' : 'fixed',
        stage: stages[index] ?? null,
        quote: quoteOf(text, clause.quoted, day),
      },
    ];
  });
}

// A list that says once that its days come each year is longer than a sentence.
const LIST = 400;

function wordsNear(marked: string, clause: Span, day: Span): string {
  return marked.slice(Math.max(clause.start, day.start - LIST), Math.min(clause.end, day.end + LIST));
}

function keyOf({ date, month, day }: DatedDay): string {
  return date?.toString() ?? `${month}-${day}`;
}
