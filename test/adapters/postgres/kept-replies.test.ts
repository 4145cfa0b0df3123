import { expect, test } from 'vitest';
import { postgresKeptReplies } from '#adapters/postgres/kept-replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { freshDatabase } from '#test/support/database.ts';

const LENA = { platform: 'slack', ref: 'U1' };
const REPLY: Reply = { kind: 'message', message: REMINDER.de, to: 'channel' };

test('a reply is read as often as it is wanted and taken once, by the one who asked', async () => {
  await using database = await freshDatabase();
  const kept = postgresKeptReplies(database);
  const id = await kept.keep(LENA, REPLY);
  expect(await kept.read(LENA, id)).toEqual(REPLY);
  expect(await kept.take({ ...LENA, ref: 'U2' }, id)).toBeNull();
  const taken = await Promise.all([kept.take(LENA, id), kept.take(LENA, id), kept.take(LENA, id)]);
  expect(taken.filter((reply) => reply !== null)).toEqual([REPLY]);
  expect(await kept.read(LENA, id)).toBeNull();
});

test('after an hour it is gone, and what is no id finds nothing', async () => {
  await using database = await freshDatabase();
  const kept = postgresKeptReplies(database);
  const id = await kept.keep(LENA, REPLY);
  await database.query(`update kept_reply set kept_at = bot_now() - interval '61 minutes'`);
  expect(await kept.read(LENA, id)).toBeNull();
  expect(await kept.take(LENA, "'; drop table kept_reply; --")).toBeNull();
});
