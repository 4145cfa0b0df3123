import { expect, test } from 'vitest';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

test('what was noted of an item goes after a year, and nothing of it comes again, edited or not', async () => {
  await using world = await newsWorld();
  const noted = () => world.query('select from channel_item');
  await world.read('2026-11-24T09:00:00Z', 'bund', item('old'));
  await world.leaving('2026-11-24T09:00:00Z');
  await world.tidyUp('2027-11-23T09:00:00Z');
  expect(await noted()).toHaveLength(1);
  await world.tidyUp('2027-11-25T09:00:00Z');
  expect(await noted()).toHaveLength(0);
  await world.read('2027-11-25T10:00:00Z', 'bund', item('old', { title: 'Edited' }));
  expect(await world.leaving('2027-11-25T10:00:00Z')).toEqual([]);
});
