import type { ReceiverEvent } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { httpEntrance } from '#adapters/slack/hearing/http-entrance.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { SIGNED_AT, SIGNING_SECRET, slackRequest, slackRequestFor } from '#test/support/slack-request.ts';

const EVENT = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { type: 'message' } };

async function opened(take: (event: ReceiverEvent) => void = (event) => void event.ack()) {
  const taken: ReceiverEvent[] = [];
  const clock = fakeClock(SIGNED_AT.toString());
  const entrance = httpEntrance({ signingSecret: SIGNING_SECRET, clock, log: fakeLog() });
  await entrance.open((event) => {
    taken.push(event);
    take(event);
  });
  const handle = async (request: Request) => {
    const response = await entrance.routes?.handle(request, new AbortController().signal);
    if (!response) throw new Error('the entrance has no routes');
    return response;
  };
  return { entrance, taken, handle };
}

function altered(request: Request, headers: Record<string, string | null>): Request {
  const own = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) own.delete(name);
    else own.set(name, value);
  }
  return new Request(request, { headers: own });
}

const seconds = (count: number) => SIGNED_AT.add({ seconds: count });
const raw = JSON.stringify(EVENT);

describe('a request is refused that', () => {
  test.each<[string, Request]>([
    ['is signed with another secret', slackRequest(raw, { secret: 'another' })],
    ['is older than five minutes', slackRequest(raw, { at: seconds(-301) })],
    ['is of the future', slackRequest(raw, { at: seconds(301) })],
    ['has no signature', altered(slackRequest(raw), { 'x-slack-signature': null })],
    ['has an empty signature', altered(slackRequest(raw), { 'x-slack-signature': '' })],
    ['has half a signature', altered(slackRequest(raw), { 'x-slack-signature': 'v0=' })],
    ['has a signature of another version', altered(slackRequest(raw), { 'x-slack-signature': 'v1=00' })],
    ['has no timestamp', altered(slackRequest(raw), { 'x-slack-request-timestamp': null })],
    ['has no time in its timestamp', altered(slackRequest(raw), { 'x-slack-request-timestamp': 'now' })],
    [
      'has another timestamp than was signed',
      altered(slackRequest(raw), {
        'x-slack-request-timestamp': String(seconds(1).epochMilliseconds / 1000),
      }),
    ],
    [
      'holds another body than was signed',
      new Request(slackRequest(raw), { method: 'POST', body: `${raw} ` }),
    ],
  ])('%s', async (_, request) => {
    const { handle, taken } = await opened();
    expect((await handle(request)).status).toBe(401);
    expect(taken).toEqual([]);
  });
});

describe('a request is taken that', () => {
  test.each<[string, Request]>([
    ['is signed now', slackRequest(raw)],
    ['is five minutes old', slackRequest(raw, { at: seconds(-300) })],
    [
      'is signed over umlauts',
      slackRequest(JSON.stringify({ ...EVENT, text: 'Wann endet das für Köln? 🇨🇦' })),
    ],
  ])('%s', async (_, request) => {
    const { handle, taken } = await opened();
    const response = await handle(request);
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(taken).toHaveLength(1);
  });
});

describe('what is signed and yet no request of Slack', () => {
  const form = 'application/x-www-form-urlencoded';
  test.each<[string, Request, number]>([
    ['no JSON', slackRequest('{'), 400],
    ['a list', slackRequest('[]'), 400],
    ['null', slackRequest('null'), 400],
    ['nothing', slackRequest(''), 400],
    ['a form without a payload', slackRequest('a=1', { type: form }), 400],
    ['a payload that is no JSON', slackRequest('payload=%7B', { type: form }), 400],
    ['another type', slackRequest('<xml/>', { type: 'text/xml' }), 400],
    ['more than a megabyte', slackRequest(`"${'x'.repeat(1024 * 1024)}"`), 413],
  ])('%s', async (_, request, status) => {
    const { handle, taken } = await opened();
    expect((await handle(request)).status).toBe(status);
    expect(taken).toEqual([]);
  });
});

test('Slack is told the challenge with which it tries the address', async () => {
  const { handle } = await opened();
  const response = await handle(slackRequestFor({ type: 'url_verification', challenge: 'abc' }));
  expect(await response.json()).toEqual({ challenge: 'abc' });
});

test('what is answered to a form is what it was acknowledged with', async () => {
  const { handle } = await opened((event) => void event.ack({ response_action: 'clear' }));
  const response = await handle(slackRequestFor({ type: 'view_submission', view: {} }));
  expect(await response.json()).toEqual({ response_action: 'clear' });
});

test('only the one address takes anything, and only what is posted there', async () => {
  const { handle } = await opened();
  expect((await handle(new Request('https://bot.example.org/slack/other', { method: 'POST' }))).status).toBe(
    404,
  );
  expect((await handle(new Request('https://bot.example.org/slack/events'))).status).toBe(405);
});

test('once it is closed, Slack is asked to come again', async () => {
  const { handle, entrance, taken } = await opened();
  await entrance.close();
  expect((await handle(slackRequest(raw))).status).toBe(503);
  expect(taken).toEqual([]);
});
