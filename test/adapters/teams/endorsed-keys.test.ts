import { expect, test } from 'vitest';
import { endorsedKeys } from '#adapters/teams/endorsed-keys.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';

const NOW = '2026-03-01T09:00:00Z';

test('each key has the channels that it may sign for', async () => {
  await using keys = await standInForTeamsKeys();
  const endorsementsOf = endorsedKeys(keys.openIdUrl, fakeClock(NOW));
  expect(await endorsementsOf('teams')).toContain('msteams');
  expect(await endorsementsOf('other-endorsement')).toEqual(['webchat']);
  expect(await endorsementsOf('no-endorsement')).toEqual([]);
  expect(await endorsementsOf('unknown')).toBeNull();
  expect(keys.readings).toBe(1);
});

test('they are read anew after a day, and for an unknown one after a minute', async () => {
  await using keys = await standInForTeamsKeys();
  const clock = fakeClock(NOW);
  const endorsementsOf = endorsedKeys(keys.openIdUrl, clock);
  await endorsementsOf('teams');
  clock.set('2026-03-01T09:00:59Z');
  await endorsementsOf('unknown');
  expect(keys.readings).toBe(1);
  clock.set('2026-03-01T09:01:00Z');
  await endorsementsOf('unknown');
  expect(keys.readings).toBe(2);
  clock.set('2026-03-02T09:00:59Z');
  await endorsementsOf('teams');
  expect(keys.readings).toBe(2);
  clock.set('2026-03-02T09:01:00Z');
  await endorsementsOf('teams');
  expect(keys.readings).toBe(3);
});

test('of many who need them one reads, and a failure is tried again by the next', async () => {
  await using keys = await standInForTeamsKeys();
  const endorsementsOf = endorsedKeys(keys.openIdUrl, fakeClock(NOW));
  keys.fail(true);
  await expect(endorsementsOf('teams')).rejects.toThrow('503');
  keys.fail(false);
  await Promise.all(Array.from({ length: 20 }, () => endorsementsOf('teams')));
  expect(keys.readings).toBe(1);
});
