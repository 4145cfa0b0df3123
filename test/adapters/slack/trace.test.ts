import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { REQUEST_SECONDS, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { type SlackStandIn, slackStandIn, slackToken } from '#test/stand-ins/slack.ts';

const QUEUED_AT = Temporal.Instant.from('2026-01-01T00:00:00Z');

const CHANNEL = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };

function platformOn({ apiUrl }: SlackStandIn, mayReadHistory: boolean) {
  const tokenFor = async (tenant: string) => slackToken(tenant);
  const api = slackWebApi({ apiUrl, requestSeconds: REQUEST_SECONDS });
  return slackPlatform({ api, tokenFor, mayReadHistory, log: fakeLog() });
}

async function filled(standIn: SlackStandIn, count: number): Promise<readonly string[]> {
  const platform = platformOn(standIn, true);
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) {
    await platform.post(CHANNEL, { language: 'en', summary: id, parts: [], buttons: [] }, id);
  }
  return ids;
}

test('a delivery is found with one request, and what is not there is absent', async () => {
  await using standIn = await slackStandIn();
  const ids = await filled(standIn, 450);
  const platform = platformOn(standIn, true);
  const [oldest] = standIn.messages;
  expect(await platform.trace(CHANNEL, ids[0] ?? '', QUEUED_AT)).toEqual({
    kind: 'arrived',
    messageRef: oldest?.ts,
  });
  expect(await platform.trace(CHANNEL, randomUUID(), QUEUED_AT)).toEqual({ kind: 'absent' });
  expect(standIn.counts.get('conversations.history')).toBe(2);
});

test('absent is not said where a delivery may be older than what was read', async () => {
  await using standIn = await slackStandIn();
  const ids = await filled(standIn, 1000);
  const platform = platformOn(standIn, true);
  expect(await platform.trace(CHANNEL, ids[0] ?? '', QUEUED_AT)).toEqual({ kind: 'cannot-be-known' });
  expect(await platform.trace(CHANNEL, ids[1] ?? '', QUEUED_AT)).toMatchObject({ kind: 'arrived' });
});

test('nothing is read that was posted before the delivery was queued', async () => {
  await using standIn = await slackStandIn();
  await filled(standIn, 1000);
  const platform = platformOn(standIn, true);
  const later = Temporal.Instant.from('2027-06-01T00:00:00Z');
  expect(await platform.trace(CHANNEL, randomUUID(), later)).toEqual({ kind: 'absent' });
  expect(standIn.counts.get('conversations.history')).toBe(1);
});

test('without the right to read history nobody asks', async () => {
  await using standIn = await slackStandIn();
  const [id = ''] = await filled(standIn, 1);
  expect(await platformOn(standIn, false).trace(CHANNEL, id, QUEUED_AT)).toEqual({ kind: 'cannot-be-known' });
  expect(standIn.counts.get('conversations.history')).toBeUndefined();
});

test.each([
  [{ kind: 'refuses', error: 'missing_scope' }],
  [{ kind: 'refuses', error: 'channel_not_found' }],
  [{ kind: 'refuses', error: 'token_revoked' }],
] as const)('where reading is refused nobody can know: %j', async (behaviour) => {
  await using standIn = await slackStandIn({ behavesWhenRead: () => behaviour });
  expect(await platformOn(standIn, true).trace(CHANNEL, randomUUID(), QUEUED_AT)).toEqual({
    kind: 'cannot-be-known',
  });
});

test.each([
  [{ kind: 'too-fast', retryAfter: 60 }, 60],
  [{ kind: 'too-fast', retryAfter: null }, 5],
  [{ kind: 'refuses', error: 'ratelimited' }, 5],
] as const)('where Slack wants no question yet it says when: %j', async (behaviour, afterSeconds) => {
  await using standIn = await slackStandIn({ behavesWhenRead: () => behaviour });
  const trace = await platformOn(standIn, true).trace(CHANNEL, randomUUID(), QUEUED_AT);
  expect(trace).toEqual({ kind: 'again', afterSeconds });
  expect(standIn.counts.get('conversations.history')).toBe(1);
});

test.each([
  [{ kind: 'status', status: 503 }],
  [{ kind: 'resets', stored: false }],
  [{ kind: 'refuses', error: 'internal_error' }],
] as const)('where Slack cannot be asked now it is asked again: %j', async (behaviour) => {
  await using standIn = await slackStandIn({ behavesWhenRead: () => behaviour });
  await expect(platformOn(standIn, true).trace(CHANNEL, randomUUID(), QUEUED_AT)).rejects.toThrow();
  expect(standIn.counts.get('conversations.history')).toBe(1);
});
