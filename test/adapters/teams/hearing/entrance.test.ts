import { afterAll, describe, expect, test } from 'vitest';
import { type InvokeAnswer, type Taken, teamsEntrance } from '#adapters/teams/hearing/entrance.ts';
import { fakeLog } from '#test/fakes/log.ts';
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
function entranceTo() {
  const entrance = teamsEntrance({
    registrations: APPS.map((appId) => ({
      appId,
      tenant: tenantOf(appId),
      receiver: { receive: async (_, body) => ({ kind: 'activity', activity: body as object as never }) },
    })),
    log: fakeLog(),
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
  return { entrance, ask };
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

test('a bot that an activity does not name is called after its app', async () => {
  const { entrance, ask } = entranceTo();
  const taken: Taken[] = [];
  await entrance.open(async (one) => {
    taken.push(one);
    return null;
  });
  await ask({ ...ACTIVITY, recipient: undefined });
  await entrance.close();
  expect(taken).toMatchObject([{ botId: `28:${APPS[0]}` }]);
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
