import { afterAll, describe, expect, test } from 'vitest';
import { type InvokeAnswer, type Taken, teamsEntrance } from '#adapters/teams/hearing/entrance.ts';
import type { TeamsConversation } from '#src/ports/teams-conversations.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { rememberedConversations } from '#test/fakes/teams-conversations.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/t1/';
const APPS = ['b07a0000-0000-4000-8000-000000000001', 'b07a0000-0000-4000-8000-000000000002'] as const;
const tenantOf = (appId: string) => ({ platform: 'teams', ref: `t-of-${appId.at(-1)}` });

const keys = await standInForTeamsKeys();
afterAll(() => keys[Symbol.asyncDispose]());

const ACTIVITY = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  recipient: { id: `28:${APPS[0]}` },
  conversation: { id: '19:a@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true },
  channelData: { team: { id: '19:team@thread.tacv2' } },
};

/** An entrance behind which whatever is for one of the apps is proven. */
function entranceTo(conversations = rememberedConversations()) {
  const log = fakeLog();
  const entrance = teamsEntrance({
    registrations: APPS.map((appId) => ({
      appId,
      tenant: tenantOf(appId),
      receiver: { receive: async (_, body) => ({ kind: 'activity', activity: body as object as never }) },
    })),
    teamsConversations: conversations,
    log,
  });
  const ask = (body: object | string, appId: string = APPS[0], path = '/api/messages', method = 'POST') => {
    const headers = { authorization: keys.authorization(appId, SERVICE_URL) };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request(`http://localhost${path}`, {
      method,
      headers,
      body: method === 'GET' ? null : text,
    });
    return entrance.routes.handle(request, new AbortController().signal);
  };
  return { entrance, conversations, log, ask };
}

const nothing = async () => null;

test.each<[string, Parameters<ReturnType<typeof entranceTo>['ask']>, number]>([
  ['another path', [ACTIVITY, APPS[0], '/api/messages/else'], 404],
  ['another method', [ACTIVITY, APPS[0], '/api/messages', 'GET'], 405],
  ['more than a megabyte', [`{"type":"${'x'.repeat(1024 * 1024)}"}`], 413],
  ['an app that is not configured', [ACTIVITY, 'b07a0000-0000-4000-8000-000000000009'], 401],
  ['anything else', [ACTIVITY], 202],
])('%s is answered', async (_, words, status) => {
  const { entrance, ask } = entranceTo();
  await entrance.open(nothing);
  expect((await ask(...words)).status).toBe(status);
});

test('before it is open and after it is closed Teams is asked to come again', async () => {
  const { entrance, ask } = entranceTo();
  expect([(await ask(ACTIVITY)).status, entrance.check()]).toEqual([503, 'not-open']);
  await entrance.open(nothing);
  expect([(await ask(ACTIVITY)).status, entrance.check()]).toEqual([202, null]);
  await entrance.close();
  expect([(await ask(ACTIVITY)).status, entrance.check()]).toEqual([503, 'not-open']);
});

test('what comes is acknowledged before the work, and closing waits for it', async () => {
  const { entrance, ask } = entranceTo();
  const work = Promise.withResolvers<null>();
  let done = false;
  await entrance.open(async () => {
    await work.promise;
    done = true;
    return null;
  });
  expect((await ask(ACTIVITY)).status).toBe(202);
  expect(done).toBe(false);
  const closed = entrance.close();
  work.resolve(null);
  await closed;
  expect(done).toBe(true);
});

test('which organisation is meant is told by whom the token is for', async () => {
  const { entrance, ask } = entranceTo();
  const taken: Taken[] = [];
  await entrance.open(async (one) => {
    taken.push(one);
    return null;
  });
  for (const appId of APPS) await ask(ACTIVITY, appId);
  await entrance.close();
  expect(taken.map(({ tenant }) => tenant)).toEqual(APPS.map(tenantOf));
});

describe('an invoke', () => {
  const INVOKE = { ...ACTIVITY, type: 'invoke', name: 'task/fetch' };

  test.each<[string, () => Promise<InvokeAnswer | null>, number, string]>([
    ['what is said', async () => ({ status: 200, body: { task: 1 } }), 200, '{"task":1}'],
    ['another status', async () => ({ status: 412 }), 412, ''],
    ['nothing', nothing, 200, ''],
    ['a bug', () => Promise.reject(new Error('bug')), 500, ''],
  ])('is answered with %s', async (_, take, status, body) => {
    const { entrance, ask } = entranceTo();
    await entrance.open(take);
    const response = await ask(INVOKE);
    expect([response.status, await response.text()]).toEqual([status, body]);
    await entrance.close();
  });

  test('is answered before Teams gives up, however long the work takes', async () => {
    const { entrance, ask } = entranceTo();
    const work = Promise.withResolvers<null>();
    await entrance.open(() => work.promise);
    const before = performance.now();
    expect((await ask(INVOKE)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(5_000);
    work.resolve(null);
    await entrance.close();
  });
});

describe('where a conversation is written to is noted from every activity', () => {
  const noted = async (activity: object) => {
    const { entrance, ask, conversations } = entranceTo();
    await entrance.open(nothing);
    await ask({ ...ACTIVITY, ...activity });
    await entrance.close();
    return conversations.noted;
  };
  const of = (ref: string) => ({ tenant: tenantOf(APPS[0]), ref });
  const WRITTEN = { serviceUrl: SERVICE_URL, botId: `28:${APPS[0]}`, teamId: null };

  test.each<[string, object, string, Partial<TeamsConversation>]>([
    ['a thread of a channel', {}, '19:a@thread.tacv2', { kind: 'channel', teamId: '19:team@thread.tacv2' }],
    [
      'a team that names itself otherwise',
      { channelData: { teamsTeamId: '19:other@thread.tacv2' } },
      '19:a@thread.tacv2',
      { kind: 'channel', teamId: '19:other@thread.tacv2' },
    ],
    [
      'a team without a kind of conversation',
      { conversation: { id: '19:a@thread.tacv2', isGroup: true } },
      '19:a@thread.tacv2',
      { kind: 'channel', teamId: '19:team@thread.tacv2' },
    ],
    [
      'a personal chat',
      { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} },
      'a:1',
      { kind: 'personal' },
    ],
    [
      'a chat without a kind',
      { conversation: { id: 'a:1' }, channelData: undefined },
      'a:1',
      { kind: 'personal' },
    ],
    [
      'a group chat',
      { conversation: { id: '19:b@thread.v2', isGroup: true }, channelData: {} },
      '19:b@thread.v2',
      { kind: 'groupChat' },
    ],
    [
      'an event that names no bot',
      { recipient: undefined, conversation: { id: 'a:1' }, channelData: {} },
      'a:1',
      { kind: 'personal' },
    ],
  ])('%s', async (_, activity, ref, expected) => {
    expect(await noted(activity)).toEqual([[of(ref), { ...WRITTEN, ...expected }]]);
  });

  test('what is from no conversation is only heard', async () => {
    expect(await noted({ conversation: undefined })).toEqual([]);
  });

  test('without the database people are heard all the same', async () => {
    const broken = { ...rememberedConversations(), note: () => Promise.reject(new Error('no database')) };
    const { entrance, ask, log } = entranceTo(broken);
    let heard = 0;
    await entrance.open(async () => {
      heard += 1;
      return null;
    });
    await ask(ACTIVITY);
    await entrance.close();
    expect(heard).toBe(1);
    expect(log.lines).toMatchObject([{ level: 'warn', event: 'teams: an address was not noted' }]);
  });
});
