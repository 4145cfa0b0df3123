import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '#adapters/adaptive-cards/card.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { type TeamsOptions, teamsPlatform } from '#adapters/teams/platform.ts';
import { teamsSdkConnector } from '#adapters/teams/teams-sdk.ts';
import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import { type Playground, startPlayground } from '#test/adapters/teams/playground.ts';
import { chatPlatformContract } from '#test/contract/chat-platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { account, markDeliveries } from '#test/stand-ins/delivery-mark.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { isAmbiguous, TEAMS_FAULTS, type TeamsFault } from '#test/stand-ins/teams-faults.ts';
import { seenOf } from '#test/support/seen-card.ts';
import { channelAt, chatAt } from '#test/support/teams-conversations.ts';

const TENANT = { platform: 'teams', ref: 't1' };
const clock = fakeClock('2027-03-04T09:00:00Z');

type Of = TeamsOptions['teamsConversations']['of'];

const LIBRARIES = { botbuilder: botbuilderConnector, 'the Teams SDK': teamsSdkConnector } as const;
const PLACES = { chats: chatAt, channels: channelAt } as const;

function platform(of: Of, { connect = botbuilderConnector, requestSeconds = 30, log = fakeLog() } = {}) {
  const connector = connect({ token: async () => 'a-token', forget() {} }, requestSeconds);
  return teamsPlatform({ connectorOf: () => connector, teamsConversations: { of }, clock, log });
}

const channel = (ref: string): ChannelAddress => ({ tenant: TENANT, ref });

const each = Object.entries(LIBRARIES).flatMap(([library, connect]) =>
  Object.entries(PLACES).map(([places, at]) => ({ library, connect, places, at })),
);

for (const { library, connect, places, at } of each) {
  chatPlatformContract(`teams in ${places} by ${library}`, async () => {
    const teams = await standInForTeams();
    teams.behave(({ conversation }) => (conversation === 'nowhere' ? 'conversation not found' : null));
    const serviceUrl = teams.serviceUrl(TENANT.ref);
    return {
      platform: platform(async ({ ref }) => (ref === 'nowhere' ? chatAt : at)(serviceUrl), { connect }),
      channel: channel('19:a@thread.tacv2'),
      otherChannel: channel('19:b@thread.tacv2'),
      unknownChannel: channel('nowhere'),
      knowsRepeats: false,
      refuseLookUps: null,
      async see({ ref }) {
        const here = teams.messages.filter(({ conversation }) => conversation.split(';')[0] === ref);
        return here.map(({ activityId, activity }) => {
          const content = activity.attachments?.[0]?.content as Card;
          return { messageRef: activityId, summary: activity.summary ?? '', ...seenOf(content) };
        });
      },
      dispose: async () => teams[Symbol.asyncDispose](),
    };
  });
}

describe('with Microsoft’s own client', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, 120_000);
  afterAll(() => playground?.[Symbol.asyncDispose]());

  const asClient = (connect: typeof botbuilderConnector) => async () => {
    const { serviceUrl } = playground;
    const [one, other] = [await playground.newThread(), await playground.newThread()];
    return {
      platform: platform(async () => chatAt(serviceUrl), { connect }),
      channel: channel(one),
      otherChannel: channel(other),
      unknownChannel: channel('nowhere'),
      knowsRepeats: false,
      refuseLookUps: null,
      async see({ ref }: ChannelAddress) {
        const messages = await playground.see(ref);
        return messages.map(({ messageId, attachments }) => {
          const content = attachments[0]?.content as Card;
          // It draws no notices; the card carries the same line for clients that draw no cards.
          return { messageRef: messageId, summary: content.fallbackText, ...seenOf(content) };
        });
      },
      dispose: async () => {},
    };
  };

  for (const [library, connect] of Object.entries(LIBRARIES)) {
    chatPlatformContract(`teams in the Agents Playground by ${library}`, asClient(connect));
  }
});

describe('each fault on the wire comes back as what it means', () => {
  const MEANS: Readonly<Record<TeamsFault, string>> = {
    slow: 'sent',
    throttled: 'again',
    'throttled without Retry-After': 'again',
    'precondition failed': 'again',
    '500': 'unknown',
    '500 after storing': 'unknown',
    '502': 'unknown',
    '502 after storing': 'unknown',
    '503': 'unknown',
    '504': 'unknown',
    '504 after storing': 'unknown',
    'reset before the body': 'unknown',
    'reset after storing': 'unknown',
    hang: 'unknown',
    'hang after storing': 'unknown',
    blocked: 'closed',
    'disabled by admin': 'closed',
    'conversation not found': 'closed',
    unauthorized: 'again',
    'bad argument': 'given-up',
    'too large': 'given-up',
  };

  const faults = (Object.keys(TEAMS_FAULTS) as TeamsFault[]).flatMap((fault) =>
    each.map((one) => ({ fault, ...one })),
  );

  test.each(faults)('$fault in $places by $library', async ({ fault, connect, at }) => {
    await using teams = await standInForTeams();
    teams.behave(() => fault);
    const here = at(teams.serviceUrl('t1'));
    const teamsHere = markDeliveries(platform(async () => here, { connect, requestSeconds: 1 }));
    const delivery = randomUUID();
    const outcome = await teamsHere.post(channel('c1'), BOTH, delivery);
    expect(outcome.kind).toBe(MEANS[fault]);
    const { lost } = account([delivery], teams.messages);
    // Only what is sent or unknown may be in the channel: everything else can be told as not arrived.
    if (lost.length === 0) expect(['sent', 'unknown']).toContain(outcome.kind);
    expect(outcome.kind === 'unknown').toBe(isAmbiguous(fault));
    expect(teams.requests).toHaveLength(1);
  });
});

describe('nothing leaves', () => {
  const HUGE: Message = { ...BOTH, parts: [{ kind: 'text', text: 'ä'.repeat(20_000) }] };
  const here: Of = async () => chatAt('http://127.0.0.1:9/');

  test.each<[string, Of, Message, object]>([
    ['when a card is too large, and nothing is cut', here, HUGE, { kind: 'given-up' }],
    ['when nobody installed the bot', async () => null, BOTH, { kind: 'closed' }],
    [
      'when the address cannot be read, and it is tried again',
      () => Promise.reject(new Error('no database')),
      BOTH,
      { kind: 'again', holds: 'channel' },
    ],
    ['when nobody listens, and it is tried again', here, BOTH, { kind: 'again', holds: 'channel' }],
  ])('%s', async (_, of, message, expected) => {
    const teams = platform(of);
    expect(await teams.post(channel('c1'), message, randomUUID())).toMatchObject(expected);
    expect(await teams.update(channel('c1'), 'm1', message)).toMatchObject(expected);
  });
});

test('a refused sign-in holds up the tenant and is an error for the operator', async () => {
  await using teams = await standInForTeams();
  teams.behave(() => 'unauthorized');
  const log = fakeLog();
  const at = chatAt(teams.serviceUrl('t1'));
  const outcome = await platform(async () => at, { log }).post(channel('c1'), BOTH, randomUUID());
  expect(outcome).toMatchObject({ kind: 'again', holds: 'tenant', reason: { key: 'teams:not-signed-in' } });
  expect(log.lines.map((line) => line.level)).toEqual(['error']);
});

test('into a channel a delivery begins a thread, and an edit finds it there', async () => {
  await using teams = await standInForTeams();
  const platformHere = platform(async () => channelAt(teams.serviceUrl('t1')));
  const first = await platformHere.post(channel('19:a@thread.tacv2'), BOTH, randomUUID());
  const second = await platformHere.post(channel('19:a@thread.tacv2'), BOTH, randomUUID());
  const refs = [first, second].map((outcome) => (outcome.kind === 'sent' ? outcome.messageRef : ''));
  expect(teams.messages.map(({ conversation }) => conversation)).toEqual(
    refs.map((ref) => `19:a@thread.tacv2;messageid=${ref}`),
  );
  const changed = { ...BOTH, summary: 'changed' };
  const edited = await platformHere.update(channel('19:a@thread.tacv2'), refs[0] ?? '', changed);
  expect(edited).toEqual({ kind: 'sent', messageRef: refs[0] });
  expect(teams.messages.map(({ activity }) => activity.summary)).toEqual(['changed', BOTH.summary]);
});

test('below an earlier post a delivery stands in its thread, and an edit finds it there', async () => {
  await using teams = await standInForTeams();
  const platformHere = platform(async () => channelAt(teams.serviceUrl('t1')));
  const here = channel('19:a@thread.tacv2');
  const refOf = (outcome: Outcome) => (outcome.kind === 'sent' ? outcome.messageRef : '');
  const under = refOf(await platformHere.post(here, BOTH, randomUUID()));
  const reply = refOf(await platformHere.post({ ...here, under }, BOTH, randomUUID()));
  const thread = `19:a@thread.tacv2;messageid=${under}`;
  expect(teams.messages.map(({ conversation }) => conversation)).toEqual([thread, thread]);
  expect(await platformHere.update(here, reply, { ...BOTH, summary: 'changed' })).toMatchObject({
    kind: 'sent',
    messageRef: reply,
  });
  expect(teams.messages.map(({ activity }) => activity.summary)).toEqual([BOTH.summary, 'changed']);
});

test('in a chat, which has no threads, it stands like any other', async () => {
  await using teams = await standInForTeams();
  const platformHere = platform(async () => chatAt(teams.serviceUrl('t1')));
  await platformHere.post({ ...channel('19:a'), under: '1' }, BOTH, randomUUID());
  expect(teams.messages.map(({ conversation }) => conversation)).toEqual(['19:a']);
});

test('in an organisation without a registration nothing is sent, and what waits there goes on waiting', async () => {
  const clockwork = {
    clock,
    log: fakeLog(),
    teamsConversations: { of: async () => chatAt('http://127.0.0.1:9/') },
  };
  const nobody = teamsPlatform({ ...clockwork, connectorOf: () => null });
  expect(await nobody.post(channel('c1'), BOTH, randomUUID())).toMatchObject({
    kind: 'again',
    afterSeconds: 60,
    holds: 'tenant',
    reason: { key: 'teams:not-registered' },
  });
});
