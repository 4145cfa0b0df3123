import { expect, test } from 'vitest';
import { postgresNotices } from '#adapters/postgres/notices.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';

const TEXT = { key: 'subscriptions:public.ended-news', values: { name: 'Lena' } } as const;

test('a notice is queued once for ever, with a lane that somebody looks at, and for no closed channel', async () => {
  await using db = await freshDatabase();
  const notices = postgresNotices(db);
  const [open, closed] = [await makeChannel(db), await makeChannel(db)];
  await db.query('update channel set closed_at = bot_now() where id = $1', [closed]);
  expect(await notices.tell(open, 'notice:one', TEXT)).toBe(true);
  expect(await notices.tell(open, 'notice:one', TEXT)).toBe(false);
  expect(await notices.tell(closed, 'notice:two', TEXT)).toBe(false);
  expect(await db.query('select channel_id, kind, notice from delivery')).toEqual([
    { channel_id: open, kind: 'notice', notice: TEXT },
  ]);
  expect(await db.query('select channel_id from lane')).toEqual([{ channel_id: open }]);
});
