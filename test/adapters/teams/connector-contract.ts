import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { messageActivity } from '#adapters/teams/activity.ts';
import type { Answer, SignIn, TeamsConnector } from '#adapters/teams/connector.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { TEAMS_FAULTS, type TeamsFault } from '#test/stand-ins/teams-faults.ts';

const ACTIVITY = messageActivity(REMINDER.de);
const CHANNEL = '19:a1b2@thread.tacv2';
const THREAD = `${CHANNEL};messageid=1700000000000`;

const teams = await standInForTeams();
afterAll(() => teams[Symbol.asyncDispose]());

/** What every leaf must do with what the bot writes. */
export function teamsConnectorContract(
  connect: (signIn: SignIn, requestSeconds: number) => TeamsConnector,
): void {
  const signIn = { token: async () => 'a-token', forget() {} };
  const connector = connect(signIn, 1);

  beforeEach(() => {
    teams.clear();
    teams.behave(() => null);
  });

  const post = (to: TeamsConnector = connector, serviceUrl = teams.serviceUrl('t1')) =>
    to.send(serviceUrl, THREAD, ACTIVITY);

  test('an activity arrives as it is, in the conversation meant, signed', async () => {
    const answer = await post();
    const [message] = teams.messages;
    expect(answer).toMatchObject({ kind: 'answered', activityId: message?.activityId });
    expect(message).toMatchObject({ tenant: 't1', conversation: THREAD, activity: ACTIVITY });
    expect(teams.requests.map((request) => request.authorization)).toEqual(['Bearer a-token']);
  });

  test('a private message arrives as it is, for one member alone', async () => {
    const recipient = { id: '29:lena', name: 'Lena', isTargeted: true };
    const entities = [{ type: 'targetedMessageInfo', messageId: '17' }];
    const activity = { ...ACTIVITY, recipient, entities };
    const answer = await connector.sendPrivately(teams.serviceUrl('t1'), THREAD, activity);
    expect(answer).toMatchObject({ kind: 'answered', activityId: teams.messages[0]?.activityId });
    expect(teams.messages).toMatchObject([{ conversation: THREAD, onlyFor: '29:lena', activity }]);
  });

  test('a chat with one person has an id to write to', async () => {
    const chat = { botId: '28:bot', personId: '29:lena', tenantId: 't1' };
    const answer = await connector.startChat(teams.serviceUrl('t1'), chat);
    expect(answer).toMatchObject({ kind: 'answered', activityId: 'a:29:lena' });
  });

  test('an edit arrives in the place of what it edits', async () => {
    await post();
    const id = teams.messages[0]?.activityId ?? '';
    const changed = { ...ACTIVITY, summary: 'Noch 13 Tage' };
    const answer = await connector.update(teams.serviceUrl('t1'), THREAD, id, changed);
    expect(answer).toMatchObject({ kind: 'answered', status: 200, activityId: id });
    expect(teams.messages.map((message) => message.activity)).toEqual([changed]);
  });

  test('a thread begins with what was to be said, and its first post can be edited', async () => {
    const started = await connector.startThread(teams.serviceUrl('t1'), CHANNEL, ACTIVITY);
    const [message] = teams.messages;
    expect(started).toMatchObject({ kind: 'answered', activityId: message?.activityId });
    const thread = `${CHANNEL};messageid=${message?.activityId}`;
    expect(message).toMatchObject({ tenant: 't1', conversation: thread, activity: ACTIVITY });
    const changed = { ...ACTIVITY, summary: 'Noch 13 Tage' };
    await connector.update(teams.serviceUrl('t1'), thread, message?.activityId ?? '', changed);
    expect(teams.messages.map(({ activity }) => activity)).toEqual([changed]);
  });

  test('a team and its channels have names, the first that of the team', async () => {
    const names = await connector.teamNames(teams.serviceUrl('t1'), '19:team@thread.tacv2');
    expect(names).toEqual({
      team: 'Allianz',
      channels: new Map([
        ['19:team@thread.tacv2', 'Allianz'],
        ['19:c1@thread.tacv2', 'Quanten'],
        ['19:c2@thread.tacv2', 'KI'],
      ]),
    });
    teams.behave(() => 'blocked');
    await expect(connector.teamNames(teams.serviceUrl('t1'), '19:team@thread.tacv2')).rejects.toThrow();
  });

  describe('exactly one request is made when the answer is', () => {
    const faults = Object.keys(TEAMS_FAULTS) as TeamsFault[];

    test.each(faults)('%s', async (fault) => {
      teams.behave(() => fault);
      const answer = await post();
      const edit = await connector.update(teams.serviceUrl('t1'), THREAD, '1', ACTIVITY);
      const thread = await connector.startThread(teams.serviceUrl('t1'), CHANNEL, ACTIVITY);
      const behaviour = TEAMS_FAULTS[fault];
      const expected = behaviour.kind === 'fails' ? `answered ${behaviour.status}` : 'no-answer';
      const said = (told: Answer) => (told.kind === 'answered' ? `answered ${told.status}` : told.kind);
      expect(said(answer)).toBe(behaviour.kind === 'answers' ? 'answered 200' : expected);
      expect(said(thread)).toBe(said(answer));
      if (behaviour.kind === 'fails' && !('stored' in behaviour)) expect(said(edit)).toBe(expected);
      expect(teams.requests.map((request) => request.kind)).toEqual(['post', 'update', 'start']);
    });
  });

  test('a redirection is not followed', async () => {
    let requests = 0;
    await using server = await listening((request, response) => {
      requests += 1;
      request.resume();
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await post(connector, server.url)).toMatchObject({ kind: 'answered', status: 307 });
    expect(requests).toBe(1);
  });

  test('a connection is used again, and closed on our side before the other would close it', async () => {
    const sockets = new Set<Socket>();
    await using server = await listening((request, response) => {
      sockets.add(request.socket);
      request.resume();
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    await post(connector, server.url);
    await post(connector, server.url);
    const [socket, ...others] = sockets;
    expect(others).toEqual([]);
    const idleSince = performance.now();
    if (socket) await once(socket, 'end');
    expect(performance.now() - idleSince).toBeLessThan(10_000);
  });

  test('what Teams says beside the status comes along', async () => {
    teams.behave(() => 'throttled');
    expect(await post()).toMatchObject({ retryAfter: '1' });
    teams.behave(() => 'blocked');
    const answer = await post();
    expect(answer.kind === 'answered' && answer.body).toContain('MessageWritesBlocked');
  });

  test.each(['', 'null', '{}', '{"id":""}', 'no JSON'])('an answer of %j has no id', async (body) => {
    await using server = await listening((request, response) => {
      request.resume();
      response.writeHead(201, { 'content-type': 'application/json' }).end(body);
    });
    expect(await post(connector, server.url)).not.toMatchObject({ activityId: expect.any(String) });
  });

  test('where nobody listens nothing was sent', async () => {
    const gone = await standInForTeams();
    await gone[Symbol.asyncDispose]();
    expect(await post(connector, gone.serviceUrl('t1'))).toMatchObject({ kind: 'not-sent' });
  });

  test('without a token nothing leaves', async () => {
    const cause = new Error('the secret has expired');
    const unsigned = connect({ token: () => Promise.reject(cause), forget() {} }, 1);
    expect(await post(unsigned)).toEqual({ kind: 'not-signed-in', cause });
    expect(teams.requests).toEqual([]);
  });

  test('a refused token is forgotten, any other failure leaves it', async () => {
    let forgotten = 0;
    const counted: SignIn = { ...signIn, forget: () => void forgotten++ };
    const counting = connect(counted, 1);
    teams.behave(() => '502');
    await post(counting);
    expect(forgotten).toBe(0);
    teams.behave(() => 'unauthorized');
    await post(counting);
    expect(forgotten).toBe(1);
  });
}

/** A server of our own on loopback, patient with idle connections. */
async function listening(answer: RequestListener): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
