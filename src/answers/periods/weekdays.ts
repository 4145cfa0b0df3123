import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { unitAround } from '#src/answers/periods/period.ts';
import { means, type Reading, wordAt } from '#src/answers/periods/reading.ts';
import { fold } from '#src/model/fold.ts';
import type { DayRange } from '#src/model/milestone.ts';

/** "Friday", "this Friday", "last Friday", "next Friday", and how many words say so; undefined where none is named. */
export function weekdayAt(reading: Reading): (DayRange & { readonly length: number }) | undefined {
  const length = means(reading, 0, 'next', 'last', 'this') ? 2 : 1;
  const weekday = weekdays.get(wordAt(reading, length - 1));
  if (weekday === undefined) return undefined;
  const { today, direction } = reading;
  const ahead = (weekday - today.dayOfWeek + DAYS) % DAYS;
  if (means(reading, 0, 'next')) return { ...nextOf(today, ahead), length };
  const isBack = means(reading, 0, 'last') || (direction === 'back' && length === 1 && ahead > 0);
  const day = today.add({ days: isBack ? ahead - DAYS : ahead });
  return { first: day, last: day, length };
}

/** Some mean the first one to come, some the one of next week: from the one to the other. */
function nextOf(today: Temporal.PlainDate, ahead: number): DayRange {
  const first = today.add({ days: ahead || DAYS });
  const { last: sunday } = unitAround(today, 'week', 1);
  return { first, last: sunday.subtract({ days: DAYS - first.dayOfWeek }) };
}

const DAYS = 7;

const weekdays = new Map<string, number>();
for (const language of Object.keys(LEXICONS)) {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  for (let weekday = 1; weekday <= DAYS; weekday += 1) {
    // 1 January 2001 was a Monday.
    const day = Temporal.PlainDate.from({ year: 2001, month: 1, day: weekday }).toZonedDateTime('UTC');
    weekdays.set(fold(names.format(day.epochMilliseconds)), weekday);
  }
}
