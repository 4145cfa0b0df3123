import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresNoticeboard } from '#adapters/postgres/noticeboard.ts';
import { postgresNotices } from '#adapters/postgres/notices.ts';
import { warnOfSecrets } from '#jobs/warn-of-secrets.ts';
import type { EndingSecret } from '#src/deliveries/secret-warning.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { noticesOf, said } from '#test/support/watching.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));
const SECRET: EndingSecret = {
  id: 'app-1',
  tenant: { platform: 'teams', ref: 't1' },
  ends: Temporal.PlainDate.from('2026-12-14'),
};

/** Two processes that look every hour, from one day to another. */
async function lookingFrom(
  from: string,
  to: string,
  secrets: readonly EndingSecret[] = [SECRET],
  board = true,
) {
  const db = await freshDatabase();
  if (board)
    await makeChannel(db, { platform: 'teams', tenant: 't1', ref: 'board', languages: ['de', 'en'] });
  const clock = fakeClock(`${from}T00:30:00Z`);
  const log = fakeLog();
  const notices = postgresNotices(db);
  const parts = { secrets, noticeboard: postgresNoticeboard(db), notices, words, clock, log };
  const end = Temporal.Instant.from(`${to}T00:00:00Z`);
  for (let at = clock.now(); Temporal.Instant.compare(at, end) < 0; at = at.add({ hours: 8 })) {
    clock.set(at.toString());
    await Promise.all([warnOfSecrets(parts), warnOfSecrets(parts)]);
  }
  return { ...db, log };
}

test('it is told 30, 14, 7 and 1 days ahead, once each, whoever looks', async () => {
  await using db = await lookingFrom('2026-11-10', '2026-12-20');
  expect((await noticesOf(db)).map(({ key, notice }) => [key, notice.values?.count])).toEqual([
    ['notice:secret:app-1:2026-12-14:30', 30],
    ['notice:secret:app-1:2026-12-14:14', 14],
    ['notice:secret:app-1:2026-12-14:7', 7],
    ['notice:secret:app-1:2026-12-14:1', 1],
  ]);
  expect((await said(db))[0]).toMatch(
    /^⚠ Das Geheimnis.*läuft in 30 Tagen ab \(Mo, 14\.12\.2026\).*\| ⚠ The secret.*expires in 30 days \(Mon 14 Dec 2026\)/,
  );
  expect(db.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(4);
});

test('who starts late is told how long it still holds, and what was missed is not told after it', async () => {
  await using db = await lookingFrom('2026-11-23', '2026-11-24');
  expect((await noticesOf(db)).map(({ notice }) => notice.values?.count)).toEqual([21]);
});

test('on its last day it is not said to last', async () => {
  await using db = await lookingFrom('2026-12-14', '2026-12-15');
  expect(await said(db)).toEqual([expect.stringMatching(/läuft heute ab.*\| ⚠ The secret.*expires today/)]);
});

test('after it was renewed it is told of the new one', async () => {
  const renewed = { ...SECRET, ends: Temporal.PlainDate.from('2027-01-08') };
  await using db = await lookingFrom('2026-12-09', '2026-12-10', [SECRET, renewed]);
  expect((await noticesOf(db)).map(({ notice }) => notice.values?.count)).toEqual([5, 30]);
});

test('where no channel takes notices, and when it has ended, the operator reads it in the log', async () => {
  await using alone = await lookingFrom('2026-12-12', '2026-12-13', [SECRET], false);
  expect(new Set(alone.log.lines.map(({ level, event }) => `${level}: ${event}`))).toEqual(
    new Set(['warn: a secret ends soon']),
  );
  await using late = await lookingFrom('2026-12-15', '2026-12-16');
  expect(await noticesOf(late)).toEqual([]);
  expect(late.log.lines.at(-1)).toMatchObject({ level: 'error', event: 'a secret has ended' });
});
