import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startHttp } from '#adapters/http/server.ts';
import { messageActivity } from '#adapters/teams/activity.ts';
import type { TeamsConnector, TeamsReceiver } from '#adapters/teams/connector.ts';
import { endorsedKeys } from '#adapters/teams/endorsed-keys.ts';
import { type Taken, teamsEntrance } from '#adapters/teams/hearing/entrance.ts';
import type { ReceiverOptions } from '#adapters/teams/proof.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { type Forged, standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';

const APP = 'b07a0000-0000-4000-8000-000000000001';
const TENANT = { platform: 'teams', ref: '5c0e1a00-0000-4000-8000-00000000a11a' };
const HOUR = 3600;

const teams = await standInForTeams();
const keys = await standInForTeamsKeys();
const serviceUrl = teams.serviceUrl('t1');

afterAll(async () => {
  await teams[Symbol.asyncDispose]();
  await keys[Symbol.asyncDispose]();
});

const ACTIVITY = {
  type: 'message',
  id: '1772355600091',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:lena', aadObjectId: 'aad-lena' },
  recipient: { id: `28:${APP}` },
  conversation: { id: 'a:lena', conversationType: 'personal' },
  text: 'Nächste Frist? 🗓',
};

const now = () => Math.floor((performance.timeOrigin + performance.now()) / 1000);

/** Each is wrong in one thing; `body` in what the token is for, `header` in what is sent instead of a token. */
const FORGED: Readonly<Record<string, Forged & { readonly body?: object; readonly header?: object }>> = {
  'signed by a stranger': { signedBy: 'stranger', header: { kid: 'teams' } },
  'signed by nobody': { signedBy: 'nobody', header: { kid: 'teams' } },
  'whose algorithm is none': { signedBy: 'nobody', header: { kid: 'teams', alg: 'none' } },
  'whose algorithm shares a secret': { header: { alg: 'HS256' } },
  'that names no key': { header: { kid: undefined } },
  'that names a key which nobody knows': { header: { kid: 'unknown' } },
  'of another issuer': { claims: { iss: 'https://api.botframework.example' } },
  'of Entra, which names no service address': {
    claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP },
  },
  'of no issuer': { claims: { iss: undefined } },
  'for another bot': { claims: { aud: 'b07a0000-0000-4000-8000-000000000009' } },
  'for several bots': { claims: { aud: [APP, 'b07a0000-0000-4000-8000-000000000009'] } },
  'for nobody': { claims: { aud: undefined } },
  'that has ended': { claims: { nbf: now() - 2 * HOUR, exp: now() - HOUR } },
  'that never ends': { claims: { exp: undefined } },
  'that does not hold yet': { claims: { nbf: now() + HOUR, exp: now() + 2 * HOUR } },
  'without a service address': { claims: { serviceurl: undefined } },
  'for another service address': { claims: { serviceurl: 'https://smba.trafficmanager.example/emea/' } },
  'of a key that is endorsed for nothing': { signedBy: 'no-endorsement' },
  'of a key that is endorsed for another channel': { signedBy: 'other-endorsement' },
  'beside a body with another service address': { body: { serviceUrl: teams.serviceUrl('t2') } },
  'beside a body without a service address': { body: { serviceUrl: undefined } },
  'beside a body of another channel': { body: { channelId: 'webchat' } },
  'beside a body of another channel that has its own tokens': { body: { channelId: 'AseChannel' } },
  'beside a body that says it is an emulator': { body: { channelId: 'emulator' } },
  'beside a body without a channel': { body: { channelId: undefined } },
};

const GARBAGE: Readonly<Record<string, string | null>> = {
  'no header': null,
  'an empty header': '',
  'a scheme alone': 'Bearer',
  'another scheme': `Basic ${Buffer.from('a:b').toString('base64')}`,
  'no token': 'Bearer ',
  'no JSON in a token': 'Bearer aaaa.bbbb.cccc',
  'a number in a token': `Bearer ${Buffer.from('1').toString('base64url')}.MQ.MQ`,
  'two tokens': `${keys.authorization(APP, serviceUrl)} ${keys.authorization(APP, serviceUrl)}`,
};

/** What every leaf must do with what comes in, over real sockets; `connect` writes with the bot's own token. */
export function teamsReceiverContract(
  receiverOf: (options: ReceiverOptions) => TeamsReceiver,
  connect: (signIn: { token(): Promise<string>; forget(): void }, requestSeconds: number) => TeamsConnector,
): void {
  const clock = fakeClock('2026-03-01T09:00:00Z');
  const connector = connect({ token: async () => 'the-token-of-the-bot', forget() {} }, 5);
  let log = fakeLog();

  /** A bot that says a word wherever it is spoken to. */
  async function listening() {
    log = fakeLog();
    const endorsed = endorsedKeys(keys.openIdUrl, clock);
    const options = { tenantId: TENANT.ref, openIdUrl: keys.openIdUrl, keys: endorsed, log };
    const receiver = receiverOf({ ...options, appId: APP });
    const entrance = teamsEntrance({ registrations: [{ appId: APP, tenant: TENANT, receiver }], log });
    const taken: Taken[] = [];
    await entrance.open(async (one) => {
      taken.push(one);
      await connector.send(one.serviceUrl, 'a:lena', messageActivity(REMINDER.de));
      return one.activity.type === 'invoke' ? { status: 200, body: { said: true } } : null;
    });
    const http = await startHttp({ host: '127.0.0.1', port: 0, routes: [entrance.routes] });
    return {
      taken,
      async ask(authorization: string | null, body: unknown = ACTIVITY) {
        const headers = {
          'content-type': 'application/json',
          ...(authorization !== null && { authorization }),
        };
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        return fetch(`${http.url}/api/messages`, { method: 'POST', headers, body: text });
      },
      entrance,
      async [Symbol.asyncDispose]() {
        await entrance.close();
        await http.stop();
      },
    };
  }

  beforeEach(() => {
    teams.clear();
    keys.fail(false);
  });

  test('what Teams signed is taken, with what the request proved', async () => {
    const bot = await listening();
    const response = await bot.ask(keys.authorization(APP, serviceUrl));
    await bot[Symbol.asyncDispose]();
    expect(response.status).toBe(202);
    expect(bot.taken).toEqual([{ activity: ACTIVITY, tenant: TENANT, serviceUrl, botId: `28:${APP}` }]);
    expect(teams.requests).toMatchObject([{ tenant: 't1', authorization: 'Bearer the-token-of-the-bot' }]);
    expect(log.lines).toEqual([]);
  });

  describe('refused with 401, nothing is taken and no token leaves', () => {
    test.each(Object.entries(FORGED))('a token %s', async (_, { body, ...forged }) => {
      const bot = await listening();
      const response = await bot.ask(keys.authorization(APP, serviceUrl, forged), { ...ACTIVITY, ...body });
      await bot[Symbol.asyncDispose]();
      expect(response.status).toBe(401);
      expect(await response.text()).toBe('');
      expect(bot.taken).toEqual([]);
      expect(teams.requests).toEqual([]);
    });

    test.each(Object.entries(GARBAGE))('%s', async (_, authorization) => {
      const bot = await listening();
      const response = await bot.ask(authorization);
      await bot[Symbol.asyncDispose]();
      expect(response.status).toBe(401);
      expect(bot.taken).toEqual([]);
      expect(teams.requests).toEqual([]);
    });
  });

  test.each([['{"type":'], ['[]'], ['7'], ['null'], ['{"channelId":"msteams"}'], ['']])(
    'the body %s is refused with 400',
    async (body) => {
      const bot = await listening();
      const response = await bot.ask(keys.authorization(APP, serviceUrl), body);
      await bot[Symbol.asyncDispose]();
      expect(response.status).toBe(400);
      expect(bot.taken).toEqual([]);
    },
  );

  test('while the keys cannot be read nobody is let in, and Teams may come again', async () => {
    const bot = await listening();
    keys.fail(true);
    expect((await bot.ask(keys.authorization(APP, serviceUrl))).status).toBe(503);
    expect(bot.entrance.check()).toBe('keys-not-read');
    keys.fail(false);
    expect((await bot.ask(keys.authorization(APP, serviceUrl))).status).toBe(202);
    expect(bot.entrance.check()).toBeNull();
    await bot[Symbol.asyncDispose]();
    expect(bot.taken).toHaveLength(1);
  });

  test('a library that gets no answer of its own from the key server keeps nobody waiting', async () => {
    // botbuilder keeps the keys of an address for the whole process.
    await using hanging = await standInForTeamsKeys();
    hanging.hang(true);
    const known = async () => ['msteams'];
    const receiver = receiverOf({
      appId: APP,
      tenantId: TENANT.ref,
      openIdUrl: hanging.openIdUrl,
      keys: known,
      log: fakeLog(),
    });
    const received = await receiver.receive(keys.authorization(APP, serviceUrl), ACTIVITY);
    expect(received).toEqual({ kind: 'refused', status: 503 });
  }, 15_000);

  test('an invoke is answered with what became of it', async () => {
    const bot = await listening();
    const invoke = { ...ACTIVITY, type: 'invoke', name: 'adaptiveCard/action' };
    const response = await bot.ask(keys.authorization(APP, serviceUrl), invoke);
    expect([response.status, await response.json()]).toEqual([200, { said: true }]);
    await bot[Symbol.asyncDispose]();
  });
}
