import { describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { feedSaying, readingWorld } from '#test/support/reading-world.ts';
import { noticesOf } from '#test/support/watching.ts';

describe('what was read before its call was entered', () => {
  const enter = async ({ db }: { readonly db: Sql }) => {
    const sources = JSON.stringify([{ title: 'NRC', url: 'https://nrc.canada.ca/quantum' }]);
    await db.query(`update call set draft = false, sources = $1 where id = 'quantum'`, [sources]);
  };

  const OFF = /call possibly withdrawn or suspended/;

  test('calls it off from then on', async () => {
    await using set = await readingWorld();
    await set.db.query(`update call set draft = true where id = 'quantum'`);
    await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
    expect(await noticesOf(set.db)).toEqual([]);
    await enter(set);
    expect(await set.ask()).not.toMatch(OFF);
    await set.look();
    expect(await set.ask()).toMatch(OFF);
    expect(await noticesOf(set.db)).toHaveLength(1);
  });

  test('says nothing of a call that was cancelled before', async () => {
    await using set = await readingWorld();
    await set.db.query(`update call set draft = true where id = 'quantum'`);
    await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
    await enter(set);
    await set.db.query(`update call set status = 'cancelled' where id = 'quantum'`);
    await set.look();
    expect(await set.db.query('select from finding')).toEqual([]);
  });
});

test('a call that is always open is told with what its source says, until an editor decides', async () => {
  await using set = await readingWorld();
  await set.db.query(`delete from stage where call_id = 'quantum'`);
  await set.db.query(`update call set rolling = true where id = 'quantum'`);
  const OFF = /According to NRC, this call has been withdrawn.*Until the editors have settled this/;
  expect(await set.ask()).not.toMatch(OFF);
  await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
  expect(await set.ask()).toMatch(OFF);
  const [, conflict] = await set.list();
  await set.press(conflict?.buttons[1]);
  expect(await set.ask()).toMatch(/at any time/);
  expect(await set.ask()).not.toMatch(OFF);
});
