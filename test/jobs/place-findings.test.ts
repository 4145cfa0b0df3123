import { describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { feed, feedSaying, readingWorld } from '#test/support/reading-world.ts';
import { noticesOf } from '#test/support/watching.ts';

describe('what was read before its call was entered', () => {
  const enter = async ({ db }: { readonly db: Sql }) => {
    const sources = JSON.stringify([{ title: 'NRC', url: 'https://nrc.canada.ca/quantum' }]);
    await db.query(`update call set draft = false, sources = $1 where id = 'quantum'`, [sources]);
  };

  test.each([
    [
      'calls it off',
      feedSaying('<p>The call has been cancelled.</p>'),
      /call possibly withdrawn or suspended/,
    ],
    ['tells another date', feed('25 March 2027'), /NRC says Thu 25 Mar 2027/],
  ])('%s', async (_, body, told) => {
    await using set = await readingWorld();
    await set.db.query(`update call set draft = true where id = 'quantum'`);
    await set.show('', body);
    expect(await noticesOf(set.db)).toEqual([]);
    await enter(set);
    expect(await set.ask()).not.toMatch(told);
    await set.look();
    expect(await set.ask()).toMatch(told);
    expect(await noticesOf(set.db)).toHaveLength(1);
  });
});

test('a call that is always open is told with what its source says, until an editor decides', async () => {
  await using set = await readingWorld();
  await set.db.query(`delete from stage where call_id = 'quantum'`);
  await set.db.query(`update call set rolling = true where id = 'quantum'`);
  const OFF = /According to NRC, this call has been withdrawn.*The editors have not settled this yet/;
  expect(await set.ask()).not.toMatch(OFF);
  await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
  expect(await set.ask()).toMatch(OFF);
  const [, conflict] = await set.list();
  await set.press(conflict?.buttons[1]);
  expect(await set.ask()).toMatch(/at any time/);
  expect(await set.ask()).not.toMatch(OFF);
});
