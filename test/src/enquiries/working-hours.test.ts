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
  // In Berlin summer time begins on Sunday 26 March 2028: 9 o’clock is an hour earlier afterwards.
  ['over the change of clocks', '2028-03-24T15:00Z', 2, 'Europe/Berlin', '2028-03-27T08:00Z'],
  // Thursday 24 December 2026; both days after it are holidays, then a weekend.
  ['over Christmas in Germany', '2026-12-24T15:00Z', 2, 'Europe/Berlin', '2026-12-28T09:00Z'],
  ['over Easter in Germany', '2027-03-25T15:00Z', 2, 'Europe/Berlin', '2027-03-30T08:00Z'],
  [
    'over Good Friday in Canada, where Easter Monday is none',
    '2027-03-25T20:00Z',
    2,
    'America/Toronto',
    '2027-03-29T14:00Z',
  ],
  ['over Victoria Day', '2027-05-21T20:00Z', 2, 'America/Halifax', '2027-05-25T14:00Z'],
  ['over Labour Day', '2027-09-04T00:00Z', 2, 'America/Vancouver', '2027-09-07T18:00Z'],
  ['over Remembrance Day', '2027-11-10T22:00Z', 2, 'America/Toronto', '2027-11-12T16:00Z'],
  ['over Thanksgiving in Canada', '2027-10-08T20:00Z', 2, 'America/Toronto', '2027-10-12T14:00Z'],
  ['on German Unity Day, elsewhere', '2028-10-03T08:00Z', 1, 'Europe/Paris', '2028-10-03T09:00Z'],
  ['of half an hour', '2026-11-23T15:45Z', 0.5, 'Europe/Berlin', '2026-11-24T08:15Z'],
])('working hours %s', (_what, start, hours, zone, expected) => {
  const found = afterWorkingHours(Temporal.Instant.from(start), hours, zone);
  expect(found).toEqual(Temporal.Instant.from(expected));
});
