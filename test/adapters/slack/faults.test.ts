import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { REQUEST_SECONDS, type SlackOptions, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { SENDING } from '#src/deliveries/limits.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';
import { LONG } from '#test/adapters/slack/messages.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { type SlackStandInOptions, slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import type { SlackBehaviour } from '#test/stand-ins/slack-faults.ts';

const CHANNEL = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
const HELLO: Message = {
  language: 'en',
  summary: 'Hello',
  parts: [{ kind: 'text', text: 'Hello' }],
  buttons: [],
};

type Changes = Partial<SlackOptions> & { readonly requestSeconds?: number };

async function trying(standInOptions: SlackStandInOptions = {}, changes: Changes = {}) {
  const standIn = await slackStandIn(standInOptions);
  onTestFinished(() => standIn[Symbol.asyncDispose]());
  const log = fakeLog();
  const { requestSeconds = REQUEST_SECONDS, ...others } = changes;
  const platform = slackPlatform({
    api: slackWebApi({ apiUrl: standIn.apiUrl, requestSeconds }),
    tokenFor: async (tenant) => slackToken(tenant),
    mayReadHistory: true,
    log,
    ...others,
  });
  return { standIn, platform, log };
}

const CHANNEL_HELD = { kind: 'again', holds: 'channel', afterSeconds: 0 } as const;
const TENANT_HELD = { kind: 'again', holds: 'tenant' } as const;

/** What the stand-in does, what the platform says, and how many messages then stand in the channel. */
const FAULTS: readonly [SlackBehaviour, Partial<Outcome>, number][] = [
  [{ kind: 'answers' }, { kind: 'sent' }, 1],
  [{ kind: 'slow', ms: 100 }, { kind: 'sent' }, 1],
  [{ kind: 'too-fast', retryAfter: 3 }, { ...TENANT_HELD, afterSeconds: 3 }, 0],
  [{ kind: 'too-fast', retryAfter: null }, { ...TENANT_HELD, afterSeconds: 5 }, 0],
  [{ kind: 'status', status: 500 }, CHANNEL_HELD, 0],
  [{ kind: 'status', status: 503 }, CHANNEL_HELD, 0],
  [{ kind: 'status', status: 504 }, { kind: 'unknown' }, 0],
  [{ kind: 'status', status: 403 }, { ...TENANT_HELD, afterSeconds: 300 }, 0],
  [{ kind: 'resets', stored: false }, { kind: 'unknown' }, 0],
  [{ kind: 'resets', stored: true }, { kind: 'unknown' }, 1],
  [{ kind: 'hangs', stored: false }, { kind: 'unknown' }, 0],
  [{ kind: 'hangs', stored: true }, { kind: 'unknown' }, 1],
  [{ kind: 'refuses', error: 'is_archived' }, { kind: 'closed' }, 0],
  [{ kind: 'refuses', error: 'channel_not_found' }, { kind: 'closed' }, 0],
  [{ kind: 'refuses', error: 'token_revoked' }, { ...TENANT_HELD, afterSeconds: 600 }, 0],
  [{ kind: 'refuses', error: 'fatal_error' }, { kind: 'unknown' }, 0],
  [{ kind: 'refuses', error: 'msg_too_long' }, { kind: 'given-up' }, 0],
];

test.each(FAULTS)('%j: one request, %j', async (behaviour, outcome, stored) => {
  const { standIn, platform } = await trying({ behaves: () => behaviour }, { requestSeconds: 0.5 });
  expect(await platform.post(CHANNEL, HELLO, randomUUID())).toMatchObject(outcome);
  expect(standIn.requests).toHaveLength(1);
  expect(standIn.messages).toHaveLength(stored);
});

test.each(FAULTS.filter(([{ kind }]) => kind !== 'answers' && kind !== 'slow' && kind !== 'hangs'))(
  'an edit, %j: one request, %j',
  async (behaviour, outcome) => {
    const { standIn, platform } = await trying();
    const posted = await platform.post(CHANNEL, HELLO, randomUUID());
    standIn.behave(() => behaviour);
    const ref = posted.kind === 'sent' ? posted.messageRef : '';
    expect(await platform.update(CHANNEL, ref, HELLO)).toMatchObject(outcome);
    expect(standIn.counts.get('chat.update')).toBe(1);
  },
);

test('nothing is repeated in the background', async () => {
  const behaviours: SlackBehaviour[] = [
    { kind: 'resets', stored: true },
    { kind: 'too-fast', retryAfter: 0 },
    { kind: 'status', status: 503 },
  ];
  const { standIn, platform } = await trying({ behaves: () => behaviours.shift() ?? { kind: 'answers' } });
  for (let nth = 0; nth < 3; nth++) await platform.post(CHANNEL, HELLO, randomUUID());
  const after = await platform.post(CHANNEL, HELLO, randomUUID());
  expect(after.kind).toBe('sent');
  expect(standIn.requests).toHaveLength(4);
});

test('it stops waiting before the ledger does', () =>
  expect(REQUEST_SECONDS).toBeLessThan(SENDING.requestSeconds));

test('without a server nothing was sent', async () => {
  const { platform, standIn } = await trying();
  await standIn[Symbol.asyncDispose]();
  expect(await platform.post(CHANNEL, HELLO, randomUUID())).toMatchObject({
    ...CHANNEL_HELD,
    reason: { key: 'slack:unreachable', values: { code: 'ECONNREFUSED' } },
  });
});

test('a workspace without a token waits and is told, and Slack is not asked', async () => {
  const { standIn, platform, log } = await trying({}, { tokenFor: async () => null });
  expect(await platform.post(CHANNEL, HELLO, randomUUID())).toMatchObject({
    ...TENANT_HELD,
    afterSeconds: 600,
    reason: { key: 'slack:not-installed' },
  });
  expect(log.lines).toMatchObject([{ level: 'warn', event: 'workspace does not let the bot in' }]);
  expect(standIn.counts.size).toBe(0);
});

test('a token that cannot be read is no message in doubt', async () => {
  const { platform } = await trying({}, { tokenFor: () => Promise.reject(new Error('no database')) });
  expect(await platform.post(CHANNEL, HELLO, randomUUID())).toMatchObject(TENANT_HELD);
});

test('a revoked token is told', async () => {
  const refuses = { kind: 'refuses', error: 'token_revoked' } as const;
  const { platform, log } = await trying({ behaves: () => refuses });
  await platform.post(CHANNEL, HELLO, randomUUID());
  expect(log.lines).toMatchObject([{ level: 'warn', event: 'workspace does not let the bot in' }]);
});

test('a post names its delivery, by metadata and by the same id every time, and shows no previews', async () => {
  const { standIn, platform } = await trying();
  const delivery = '0199a1b2-0000-4000-8000-00000000abcd';
  await platform.post(CHANNEL, HELLO, delivery);
  await platform.post(CHANNEL, HELLO, delivery);
  const [first, second] = standIn.messages;
  expect(first).toMatchObject({
    deliveryId: delivery,
    metadata: { event_type: 'allianzbote_delivery', event_payload: { delivery_id: delivery } },
  });
  expect(first?.clientMsgId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(second?.clientMsgId).toBe(first?.clientMsgId);
});

test('what is too long for Slack is sent so that it is not', async () => {
  const { standIn, platform } = await trying();
  expect(await platform.post(CHANNEL, LONG, randomUUID())).toMatchObject({ kind: 'sent' });
  expect(standIn.complaints).toEqual([]);
});

test('half a sign in a text from outside stops nothing', async () => {
  const { standIn, platform } = await trying();
  const half: Message = { ...HELLO, summary: 'a\ud800b', parts: [{ kind: 'text', text: 'a\ud800b' }] };
  expect(await platform.post(CHANNEL, half, randomUUID())).toMatchObject({ kind: 'sent' });
  expect(standIn.messages).toMatchObject([{ text: 'a\ufffdb' }]);
});
