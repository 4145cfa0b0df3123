import { expect, test } from 'vitest';
import { publishedDay } from '#src/model/item.ts';

test.each([
  ['a day without a time, west of Greenwich', '2026-11-11T00:00Z', 'America/Toronto', '2026-11-11'],
  ['a moment in the evening of the day before there', '2026-11-11T03:30Z', 'America/Toronto', '2026-11-10'],
  ['a moment that is the next day there', '2026-11-11T23:30Z', 'Europe/Berlin', '2026-11-12'],
  ['a moment, for whoever was never asked for a zone', '2026-11-11T23:30Z', null, '2026-11-11'],
])('%s is told as %s in %s', (_, published, timezone, day) => {
  expect(publishedDay(Temporal.Instant.from(published), timezone).toString()).toBe(day);
});
