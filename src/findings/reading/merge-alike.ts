import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { PlacedDeadline } from '#src/findings/reading/reading.ts';

/** Each deadline once, in the order of the text: of those of one day and kind the ones that say most. */
export function mergeAlike(found: readonly PlacedDeadline[]): readonly FoundDeadline[] {
  const ofDay = new Map<string, PlacedDeadline[]>();
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const kept = ofDay.get(dayOf(one)) ?? [];
    const at = kept.findIndex((other) => isSameTime(one, other));
    const other = kept[at];
    if (!other) kept.push(one);
    else if (saysMore(one, other)) kept[at] = { ...one, stage: one.stage ?? other.stage };
    ofDay.set(dayOf(one), kept);
  }
  return [...ofDay.values()]
    .flat()
    .toSorted((a, b) => a.start - b.start)
    .map(({ date, time, timezone, kind, stage, quote }) => ({ date, time, timezone, kind, stage, quote }));
}

/** Recurring days of an unknown year are each their own; of a text that takes applications at any time once is enough. */
function dayOf({ kind, date, start }: PlacedDeadline): string {
  return `${kind} ${date ?? (kind === 'recurring' ? start : '')}`;
}

/** Whether two of one day can be one: what is noon in two zones is two, and what is one moment in both is one. */
function isSameTime(one: PlacedDeadline, other: PlacedDeadline): boolean {
  if (one.time === null || other.time === null) return true;
  if (one.timezone === null || other.timezone === null) return one.time.equals(other.time);
  return momentOf(one, one.time, one.timezone).equals(momentOf(other, other.time, other.timezone));
}

// A day that no text dates is the same for both, so that any will do.
const ANY_DAY = Temporal.PlainDate.from('2000-01-01');

function momentOf({ date }: PlacedDeadline, plainTime: Temporal.PlainTime, timeZone: string) {
  return (date ?? ANY_DAY).toZonedDateTime({ plainTime, timeZone }).toInstant();
}

function saysMore(one: PlacedDeadline, other: PlacedDeadline): boolean {
  if (one.time === null) return other.time === null && one.timezone !== null && other.timezone === null;
  return other.time === null || (one.timezone !== null && other.timezone === null);
}
