import { expect, test } from 'vitest';
import { postgresNoticeboard } from '#adapters/postgres/noticeboard.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';

const TENANT = { platform: 'fake', ref: 'T' };

test('notices go where most languages are read, until somebody chooses, and again when that closes', async () => {
  await using db = await freshDatabase();
  const board = postgresNoticeboard(db);
  expect(await board.of(TENANT)).toBeNull();
  const german = await makeChannel(db, { ref: 'german' });
  const both = await makeChannel(db, { ref: 'both', languages: ['de', 'en'] });
  await makeChannel(db, { ref: 'other', languages: ['de', 'en'] });
  const byDefault = { channel: { id: both, name: 'both' }, isChosen: false };
  expect(await board.of(TENANT)).toEqual(byDefault);
  expect(await board.choose({ tenant: TENANT, ref: 'nowhere' })).toBe(false);
  expect(await board.choose({ tenant: { ...TENANT, ref: 'T2' }, ref: 'german' })).toBe(false);
  expect(await board.choose({ tenant: TENANT, ref: 'german' })).toBe(true);
  expect(await board.of(TENANT)).toEqual({ channel: { id: german, name: 'german' }, isChosen: true });
  await db.query('update channel set closed_at = bot_now() where id = $1', [german]);
  expect(await board.of(TENANT)).toEqual(byDefault);
});
