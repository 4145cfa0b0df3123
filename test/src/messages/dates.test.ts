import { expect, test } from 'vitest';
import { cityOf } from '#src/messages/dates.ts';

test.each([
  ['Europe/Berlin', 'Berlin'],
  ['America/St_Johns', 'St. John’s'],
  ['America/St_Lucia', 'St. Lucia'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('the zone %s is named %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});
