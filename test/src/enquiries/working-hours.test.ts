import { expect, test } from 'vitest';
import { afterWorkingHours } from '#src/enquiries/working-hours.ts';

test.each([
  // Monday 23 November 2026, 10:00 in Berlin.
  ['within the day', '2026-11-23T09:00Z', 4, 'Europe/Berlin', '2026-11-23T13:00Z'],
  ['to the end of the day', '2026-11-23T09:00Z', 7, 'Europe/Berlin', '2026-11-23T16:00Z'],
  ['over the night', '2026-11-23T09:00Z', 16, 'Europe/Berlin', '2026-11-25T09:00Z'],
  ['over the weekend', '2026-11-27T15:00Z', 2, 'Europe/Berlin', '2026-11-30T09:00Z'],
  ['from before the day begins', '2026-11-23T03:00Z', 1, 'Europe/Berlin', '2026-11-23T09:00Z'],
  ['from a Saturday on', '2026-11-28T12:00Z', 8, 'America/Toronto', '2026-11-30T22:00Z'],
  // In Berlin summer time begins on Sunday 28 March 2027: 9 o’clock is an hour earlier afterwards.
  ['over the change of clocks', '2027-03-26T15:00Z', 2, 'Europe/Berlin', '2027-03-29T08:00Z'],
  ['of half an hour', '2026-11-23T15:45Z', 0.5, 'Europe/Berlin', '2026-11-24T08:15Z'],
])('working hours %s', (_what, start, hours, zone, expected) => {
  const found = afterWorkingHours(Temporal.Instant.from(start), hours, zone);
  expect(found).toEqual(Temporal.Instant.from(expected));
});
