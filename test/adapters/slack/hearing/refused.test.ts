import { expect, test } from 'vitest';
import {
  askedSlack,
  commandBody,
  DIRECT,
  eventBody,
  MENTION,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import type { SlackBehaviour } from '#test/stand-ins/slack-faults.ts';
import { sourceServer } from '#test/support/source-server.ts';

const CROWDED = 'Hier warten gerade zu viele Antworten. Bitte fragen Sie in einigen Minuten noch einmal.';

type World = Awaited<ReturnType<typeof askedSlack>>;

const whispers = ({ slack }: World) => slack.asked.filter(({ method }) => method === 'chat.postEphemeral');
const levels = ({ log }: World) => new Set(log.lines.map(({ level }) => level));

const REFUSALS = [
  'invalid_auth',
  'token_revoked',
  'account_inactive',
  'channel_not_found',
  'is_archived',
  'msg_too_long',
  'msg_blocks_too_long',
  'invalid_blocks',
  'something_new',
];

test.each(REFUSALS)('an answer refused with %s is tried once, and the asker is told', async (error) => {
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: { behaves: () => ({ kind: 'refuses', error }) },
  });
  await world.send(eventBody(MENTION));
  await world.finish();
  expect(world.slack.requests).toHaveLength(1);
  expect(whispers(world)).toMatchObject([{ values: { channel: 'C1', user: 'U1' } }]);
  expect(world.slack.complaints).toEqual([]);
  expect(levels(world)).toEqual(new Set(['warn']));
});

test.each(REFUSALS)('where everything is refused with %s, it ends there', async (error) => {
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: {
      behaves: () => ({ kind: 'refuses', error }),
      refusals: { 'chat.postEphemeral': error, 'users.info': error, 'conversations.info': error },
    },
  });
  await world.send(eventBody(DIRECT, { event_id: 'Ev1' }));
  await world.send(eventBody(MENTION, { event_id: 'Ev2' }));
  await world.finish();
  expect(world.slack.messages).toEqual([]);
  // To both places, and where a private word is refused as well, to the person.
  expect(world.slack.requests.length).toBeLessThanOrEqual(3);
  expect(levels(world)).not.toContain('error');
});

test.each<[string, SlackBehaviour, number]>([
  ['a short while', { kind: 'too-fast', retryAfter: 1 }, 2],
  ['longer than anybody waits for an answer', { kind: 'too-fast', retryAfter: 60 }, 1],
])('told to wait %s', async (_, tooFast, requests) => {
  const behaviours: SlackBehaviour[] = [tooFast];
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: { behaves: () => behaviours.shift() ?? { kind: 'answers' } },
  });
  await world.send(eventBody(MENTION));
  await world.finish();
  const times = world.slack.requests.map(({ at }) => at);
  expect(times).toHaveLength(requests);
  expect((times[1] ?? Number.POSITIVE_INFINITY) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  expect(world.slack.messages).toHaveLength(requests - 1);
  expect(whispers(world)).toHaveLength(2 - requests);
});

test.each([404, 410, 500])('an address to answer at that says %i is not asked again', async (status) => {
  await using world = await askedSlack({ desk: smallDesk() });
  await using gone = await sourceServer();
  gone.serve('/answer', { status });
  await world.send(commandBody(`${gone.url}/answer`, 'Frist'));
  await world.finish();
  expect(gone.requests).toHaveLength(1);
  expect(levels(world)).toEqual(new Set(['warn']));
});

test.each([
  ['a channel', eventBody(MENTION)],
  ['a direct chat', eventBody(DIRECT)],
])('whose turn is too far away in %s is told so alone, and nothing is posted', async (_, body) => {
  await using world = await askedSlack({ desk: smallDesk(), ports: { turns: { take: async () => null } } });
  await world.send(body);
  await world.finish();
  expect(world.slack.requests).toEqual([]);
  expect(whispers(world).map(({ values }) => values.text)).toEqual([CROWDED]);
});
