import { expect, test } from 'vitest';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import type { Workspace } from '#adapters/slack/access.ts';
import { installedAccess } from '#adapters/slack/installed-access.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { OAUTH_APP, slackOAuth } from '#test/stand-ins/slack-oauth.ts';
import { freshDatabase } from '#test/support/database.ts';
import { expiring, installation, orgInstallation } from '#test/support/installations.ts';
import { secretKey } from '#test/support/secret-keys.ts';

// The tokens of these installations expire at noon and are to be renewed from ten on.
const EARLY = '2027-03-01T09:59:59Z';
const DUE = '2027-03-01T10:00:00Z';
const EXPIRED = '2027-03-01T12:00:00Z';

const workspace = (teamId: string): Workspace => ({ teamId, enterpriseId: null, isEnterpriseInstall: false });

/** Slack, and as many processes as are asked for, on one database. */
async function setUp(at: string) {
  const [slack, database] = [await slackOAuth(), await freshDatabase()];
  const [clock, log] = [fakeClock(at), fakeLog()];
  const api = slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 5 });
  const replica = () => {
    const installations = postgresInstallations(database, aesGcmSealing([secretKey('k1')]), 'slack');
    const access = installedAccess({ installations, api, app: OAUTH_APP, clock, log });
    return {
      installations,
      token: async (team: string) => (await access.of(workspace(team)))?.token,
      ...access,
    };
  };
  return {
    slack,
    clock,
    log,
    replica,
    /** Makes the tokens of one installation unreadable. */
    breakRow: (ref: string) =>
      database.query(`update installation set token = 'v1.k1.x' where ref = $1`, [ref]),
    ...replica(),
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await slack[Symbol.asyncDispose]();
    },
  };
}

test('each workspace has its own token, and one that nobody installed has none', async () => {
  await using set = await setUp(EARLY);
  await set.installations.store(installation('T1'));
  await set.installations.store(installation('T2'));
  expect(await set.of(workspace('T1'))).toEqual({ token: 'xoxb-T1', botId: 'B-T1', botUserId: 'U-T1' });
  expect(await set.token('T2')).toBe('xoxb-T2');
  expect(await set.of(workspace('T3'))).toBeNull();
  expect(set.slack.handedIn).toEqual([]);
});

test('a token is renewed two hours before it expires, and the next one in its turn', async () => {
  await using set = await setUp(EARLY);
  await set.installations.store(expiring('T1', 'xoxe-1'));
  expect(await set.token('T1')).toBe('xoxe-T1');
  set.clock.set(DUE);
  expect(await set.token('T1')).toBe('xoxb-1');
  set.clock.set('2027-03-01T19:59:59Z');
  expect(await set.token('T1')).toBe('xoxb-1');
  set.clock.set('2027-03-01T20:00:00Z');
  expect(await set.token('T1')).toBe('xoxb-1-1');
  expect(set.slack.handedIn).toEqual(['xoxe-1', 'xoxe-1-1']);
});

test.each([
  ['due', DUE, ['xoxe-T1', 'xoxb-1']],
  ['expired', EXPIRED, ['xoxb-1']],
])('of many processes one renews a token that is %s; nobody is left without', async (_, at, possible) => {
  await using set = await setUp(at);
  await set.installations.store(expiring('T1', 'xoxe-1'));
  const replicas = [set, set.replica(), set.replica()];
  const tokens = await Promise.all(replicas.flatMap(({ token }) => [token('T1'), token('T1'), token('T1')]));
  expect(set.slack.handedIn).toEqual(['xoxe-1']);
  for (const token of tokens) expect(possible).toContain(token);
  expect(await set.token('T1')).toBe('xoxb-1');
});

test('while one workspace is renewed, the token of another is handed out as long as it holds', async () => {
  await using set = await setUp(DUE);
  const teams = ['T1', 'T2', 'T3'];
  for (const team of teams) await set.installations.store(expiring(team, `xoxe-${team}`));
  const first = await Promise.all(teams.map(set.token));
  expect(first.filter((token) => token?.startsWith('xoxb'))).toHaveLength(set.slack.handedIn.length);
  expect(first).not.toContain(undefined);
  for (const team of teams) await set.token(team);
  expect(await Promise.all(teams.map(set.token))).toEqual(['xoxb-T1', 'xoxb-T2', 'xoxb-T3']);
});

test('those whose tokens have expired get new ones in turn; one that cannot be read harms no other', async () => {
  await using set = await setUp(EXPIRED);
  const teams = ['T1', 'T2', 'T3'];
  for (const team of teams) await set.installations.store(expiring(team, `xoxe-${team}`));
  await set.breakRow('T2');
  const found = await Promise.allSettled(teams.map(set.token));
  expect(found).toMatchObject([{ value: 'xoxb-T1' }, { status: 'rejected' }, { value: 'xoxb-T3' }]);
});

test.each([{ refuses: 'ratelimited' }, { refuses: 'bad_client_secret' }, 'resets'] as const)(
  'what may pass (%j) leaves the token as long as it holds, and is tried again after a minute',
  async (fault) => {
    await using set = await setUp(DUE);
    await set.installations.store(expiring('T1', 'xoxe-1'));
    set.slack.behave(fault);
    expect([await set.token('T1'), await set.replica().token('T1')]).toEqual(['xoxe-T1', 'xoxe-T1']);
    expect(set.slack.handedIn).toEqual(['xoxe-1']);
    expect(set.log.lines).toMatchObject([{ level: 'warn', event: 'token of an installation not renewed' }]);
    set.slack.behave('renews');
    expect(await set.token('T1')).toBe('xoxe-T1');
    set.clock.set('2027-03-01T10:01:00Z');
    expect(await set.token('T1')).toBe('xoxb-1');
  },
);

test('a token that has expired is not handed out, and its workspace is not forgotten', async () => {
  await using set = await setUp(EXPIRED);
  await set.installations.store(expiring('T1', 'xoxe-1'));
  set.slack.behave({ refuses: 'service_unavailable' });
  await expect(set.token('T1')).rejects.toThrow('has expired');
  set.slack.behave('renews');
  set.clock.set('2027-03-01T12:01:00Z');
  expect(await set.token('T1')).toBe('xoxb-1');
});

test.each(['invalid_refresh_token', 'token_revoked'])('%s ends the installation, aloud', async (refuses) => {
  await using set = await setUp(DUE);
  await set.installations.store(expiring('T1', 'xoxe-1'));
  set.slack.behave({ refuses });
  expect(await set.of(workspace('T1'))).toBeNull();
  expect(await set.installations.find('T1', null)).toBeNull();
  expect(set.log.lines).toMatchObject([{ level: 'error' }]);
});

test('forgetting ends the one that was meant', async () => {
  await using set = await setUp(EARLY);
  await set.installations.store(orgInstallation('E1'));
  await set.installations.store(installation('T1'));
  const inOrg = { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: false };
  await set.forget(inOrg, 'uninstalled', null);
  expect((await set.of(inOrg))?.token).toBe('xoxb-E1');
  await set.forget({ ...inOrg, isEnterpriseInstall: true }, 'revoked', null);
  expect(await set.of(inOrg)).toBeNull();
  await set.forget({ teamId: null, enterpriseId: null, isEnterpriseInstall: false }, 'revoked', null);
});
