import { randomUUID } from 'node:crypto';
import { createEmulator } from 'emulate';
import { expect, test } from 'vitest';
import { REQUEST_SECONDS, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import { chatPlatformContract } from '#test/contract/chat-platform.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { ANSWERS, type SlackBehaviour } from '#test/stand-ins/slack-faults.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

const TOKEN = 'xoxb-allianzbote';
const SEED = {
  slack: {
    team: { name: 'Allianz', domain: 'allianz' },
    strict_scopes: true,
    channels: [{ name: 'quantum' }, { name: 'climate' }],
    tokens: [
      {
        token: TOKEN,
        type: 'bot',
        user_id: 'U000000001',
        scopes: ['chat:write', 'channels:history', 'channels:read'],
      },
    ],
  },
};

type Asked = Readonly<Record<string, unknown>> & { readonly ok: boolean };

async function emulated() {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: SEED });
  const ask = async (method: string, values: Record<string, string>): Promise<Asked> => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const body = new URLSearchParams(values);
    const response = await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body });
    return (await response.json()) as Asked;
  };
  const { channels } = (await ask('conversations.list', {})) as unknown as {
    channels: readonly { readonly id: string; readonly name: string }[];
  };
  const named = (name: string): ChannelAddress => {
    const ref = channels.find((channel) => channel.name === name)?.id ?? '';
    return { tenant: { platform: 'slack', ref: 'T000000001' }, ref };
  };
  return {
    emulator,
    ask,
    platform: slackPlatform({
      tokenFor: async () => TOKEN,
      api: slackWebApi({ apiUrl: `${emulator.url}/api/`, requestSeconds: REQUEST_SECONDS }),
      mayReadHistory: true,
      log: fakeLog(),
    }),
    channel: named('quantum'),
    otherChannel: named('climate'),
  };
}

chatPlatformContract('slack, as the emulator has it', async () => {
  const { emulator, ask, ...subject } = await emulated();
  return {
    ...subject,
    unknownChannel: { tenant: { platform: 'slack', ref: 'T000000001' }, ref: 'C9NOWHERE' },
    knowsRepeats: false,
    refuseLookUps: null,
    async see(channel) {
      const { messages } = await ask('conversations.history', { channel: channel.ref });
      return (messages as Record<string, unknown>[]).toReversed().map((message) => {
        expect(slackComplaints(message)).toEqual([]);
        return { messageRef: String(message.ts), ...seenInSlack(message) };
      });
    },
    dispose: () => emulator.close(),
  };
});

test('below an earlier post a delivery stands in its thread, and is found and edited there', async () => {
  const { emulator, ask, platform, channel } = await emulated();
  try {
    const queuedAt = Temporal.Instant.from('2026-01-01T00:00:00Z');
    const refOf = (outcome: Outcome) => (outcome.kind === 'sent' ? outcome.messageRef : '');
    const under = refOf(await platform.post(channel, BOTH, randomUUID()));
    const id = randomUUID();
    const below = { ...channel, under };
    expect(await platform.trace(below, id, queuedAt)).toEqual({ kind: 'absent' });
    const messageRef = refOf(await platform.post(below, BOTH, id));
    expect(await platform.trace(below, id, queuedAt)).toEqual({ kind: 'arrived', messageRef });
    await platform.update(channel, messageRef, { ...BOTH, summary: 'changed' });
    const { messages } = await ask('conversations.replies', { channel: channel.ref, ts: under });
    expect(messages).toMatchObject([{ ts: under }, { ts: messageRef, thread_ts: under, text: 'changed' }]);
  } finally {
    await emulator.close();
  }
});

chatPlatformContract('slack, with the limits that the emulator does not have', async () => {
  let whenRead: SlackBehaviour = ANSWERS;
  const standIn = await slackStandIn({ behavesWhenRead: () => whenRead });
  const tenant = { platform: 'slack', ref: 'T1' };
  return {
    platform: slackPlatform({
      tokenFor: async (ref) => slackToken(ref),
      api: slackWebApi({ apiUrl: standIn.apiUrl, requestSeconds: REQUEST_SECONDS }),
      mayReadHistory: true,
      log: fakeLog(),
    }),
    channel: { tenant, ref: 'C1' },
    otherChannel: { tenant, ref: 'C2' },
    unknownChannel: null,
    knowsRepeats: false,
    refuseLookUps(seconds) {
      whenRead = seconds === null ? ANSWERS : { kind: 'too-fast', retryAfter: seconds };
    },
    see: async ({ ref }) =>
      standIn.messages
        .filter((message) => message.channel === ref)
        .map(({ ts, text, blocks }) => ({ messageRef: ts, ...seenInSlack({ text, blocks }) })),
    dispose: async () => standIn[Symbol.asyncDispose](),
  };
});
