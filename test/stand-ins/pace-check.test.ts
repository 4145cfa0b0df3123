import { expect, test } from 'vitest';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import { breachesOf } from '#test/stand-ins/pace-check.ts';

/** That many requests, one every `ms`. */
const every = (ms: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + index * ms);

const inOne = (times: readonly number[]) => times.map((at) => ({ tenant: 't', conversation: 'c', at }));
const inMany = (times: readonly number[]) =>
  times.map((at, index) => ({ tenant: 't', conversation: `c${index}`, at }));

test.each([
  ['7 at once', inOne(every(0, 7)), 0],
  ['an 8th a second later', inOne([...every(0, 7), 1000]), 0],
  ['an 8th in the same second', inOne([...every(0, 7), 999]), 1],
  [
    'a 9th within two seconds, across two whole ones',
    inOne([...every(100, 5, 900), ...every(100, 4, 2500)]),
    1,
  ],
  ['60 in 30 seconds', inOne(every(500, 60)), 0],
  ['61 in less', inOne(every(490, 61)), 1],
  ['1800 an hour', inOne(every(2000, 1800)), 0],
  ['1801 in less than one', inOne([...every(1999, 1801)]), 1],
  ['50 a second in a tenant', inMany(every(0, 50)), 0],
  ['51 a second in a tenant', inMany(every(19, 51)), 1],
  ['any order', inOne([999, ...every(0, 7)]), 1],
])('%s', (_, arrivals, breaches) => {
  expect(breachesOf(arrivals, TEAMS_PACE)).toHaveLength(breaches);
});

test('conversations and tenants count on their own', () => {
  const ofTenant = (tenant: string) => inMany(every(0, 50)).map((arrival) => ({ ...arrival, tenant }));
  expect(breachesOf([...ofTenant('a'), ...ofTenant('b')], TEAMS_PACE)).toEqual([]);
});
