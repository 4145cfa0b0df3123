import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import type { Text } from '#src/messages/text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { installation, orgInstallation } from '#test/support/installations.ts';
import { secretKey } from '#test/support/secret-keys.ts';
import { noticesOf, said, subscribe, watchOn } from '#test/support/watching.ts';

const REASON: Text = { key: 'slack:reason.uninstalled' };

function installationsOn(database: Database) {
  return postgresInstallations(database, aesGcmSealing([secretKey('k1')]), 'slack');
}

const slackChannel = (database: Database, tenant: string, ref = 'quantum') =>
  makeChannel(database, { platform: 'slack', tenant, ref, languages: ['de', 'en'] });

async function openRefs(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ readonly at: string }>(
    `select concat(tenant.ref, '/', channel.ref) as at from channel join tenant on tenant.id = channel.tenant_id
     where closed_at is null order by 1`,
  );
  return rows.map(({ at }) => at);
}

test('who takes the bot out loses its tokens, channels and what waits, and nobody else does', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(installation('T1'));
  await installations.store(installation('T2'));
  const [here, there] = [await slackChannel(database, 'T1'), await slackChannel(database, 'T2')];
  for (const channel of [here, there]) {
    await subscribe(database, channel, 'deadlines');
    await queueDelivery(database, channel);
  }
  expect(await installations.forget('T1', REASON, null)).toBe(true);
  expect(await installations.forget('T1', REASON, null)).toBe(false);
  expect(await database.query('select ref from installation')).toEqual([{ ref: 'T2' }]);
  expect(await openRefs(database)).toEqual(['T2/quantum']);
  const subscriptions = postgresSubscriptions(database);
  expect(await subscriptions.ofChannel(here)).toMatchObject([{ paused: true, pausedReason: REASON }]);
  expect(await subscriptions.ofChannel(there)).toMatchObject([{ paused: false }]);
  expect(await storedDeliveries(database)).toMatchObject([
    { state: 'withdrawn', reason: REASON },
    { state: 'queued', reason: null },
  ]);
});

test('who took the bot out and installed it again keeps it, however late the platform tells of the first', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(installation('T1'));
  await database.query(`update installation set installed_at = '2027-03-01T12:00:00Z'`);
  const takenOutAt = (time: string) =>
    installations.forget('T1', REASON, Temporal.Instant.from(`2027-03-01T${time}Z`));
  expect(await takenOutAt('11:59:54')).toBe(false);
  // Their clocks are not the same.
  expect(await takenOutAt('11:59:56')).toBe(true);
});

test('who installs it again has everything back, and is told once', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(installation('T1'));
  const [wanted, stopped] = [
    await slackChannel(database, 'T1'),
    await slackChannel(database, 'T1', 'stopped'),
  ];
  await slackChannel(database, 'T1', 'archived');
  await database.query(`update channel set closed_at = bot_now() where ref = 'archived'`);
  for (const channel of [wanted, stopped]) await subscribe(database, channel, 'news');
  const subscriptions = postgresSubscriptions(database);
  await subscriptions.pause(stopped, 'news');
  await installations.forget('T1', REASON, null);
  await watchOn(database);
  expect(await noticesOf(database)).toEqual([]);
  await installations.store(installation('T1'));
  await installations.store(installation('T1'));
  await watchOn(database);
  expect(await openRefs(database)).toEqual(['T1/quantum', 'T1/stopped']);
  expect(await subscriptions.ofChannel(wanted)).toMatchObject([{ paused: false, pausedReason: null }]);
  expect(await subscriptions.ofChannel(stopped)).toMatchObject([{ paused: true, pausedReason: null }]);
  expect(await said(database)).toEqual([
    expect.stringMatching(/1 währenddessen angehaltenes Abo.*1 subscription that was paused meanwhile/),
  ]);
});

test('what came while it was out counts as a pause', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(installation('T1'));
  await subscribe(database, await slackChannel(database, 'T1'), 'deadlines');
  await installations.forget('T1', REASON, null);
  await installations.store(installation('T1'));
  const [row] = await database.query<{ readonly count: number }>(
    `select count(*)::int as count from subscription, unnest(pauses) as pause
     where lower(pause) < upper(pause) and upper(pause) <= bot_now()`,
  );
  expect(row?.count).toBe(1);
});

test('a channel that was heard of in between goes on as well', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(installation('T1'));
  const channel = await slackChannel(database, 'T1');
  await subscribe(database, channel, 'news');
  await installations.forget('T1', REASON, null);
  await database.query('update channel set closed_at = null');
  await installations.store(installation('T1'));
  expect(await postgresSubscriptions(database).ofChannel(channel)).toMatchObject([{ paused: false }]);
});

test('a second removal is told anew', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await subscribe(database, await slackChannel(database, 'T1'), 'news');
  for (let count = 0; count < 2; count++) {
    await installations.store(installation('T1'));
    await installations.forget('T1', REASON, null);
  }
  await installations.store(installation('T1'));
  expect(await noticesOf(database)).toHaveLength(2);
});

test('an organisation takes its workspaces along, but for those with an installation of their own', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(orgInstallation('E1'));
  await installations.store(installation('T1'));
  for (const team of ['T1', 'T2', 'T3']) await slackChannel(database, team);
  for (const team of ['T1', 'T2']) await installations.find(team, 'E1');
  await installations.forget('E1', REASON, null);
  expect(await openRefs(database)).toEqual(['T1/quantum', 'T3/quantum']);
  await installations.store(orgInstallation('E1'));
  expect(await openRefs(database)).toEqual(['T1/quantum', 'T2/quantum', 'T3/quantum']);
});

test('a workspace that its organisation lets the bot into stays open', async () => {
  await using database = await freshDatabase();
  const installations = installationsOn(database);
  await installations.store(orgInstallation('E1'));
  await installations.store(installation('T1'));
  await slackChannel(database, 'T1');
  await installations.find('T1', 'E1');
  await installations.forget('T1', REASON, null);
  expect(await openRefs(database)).toEqual(['T1/quantum']);
  expect((await installations.find('T1', null))?.ref).toBe('E1');
});
