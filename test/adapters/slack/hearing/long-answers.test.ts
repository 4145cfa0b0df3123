import { expect, test } from 'vitest';
import { sentence, toAsker } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import {
  askedSlack,
  commandBody,
  DIRECT,
  eventBody,
  storedPorts,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { freshDatabase } from '#test/support/database.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';

type Json = Readonly<Record<string, unknown>>;

const PACE = { perChannel: [{ count: 1, seconds: 1 }], perTenant: null };

/** Thirty calls, and more than Slack takes in two posts. */
const LONG: Message = {
  language: 'de',
  summary: 'Alle Ausschreibungen',
  parts: Array.from({ length: 30 }, (_, at) => [
    { kind: 'text' as const, text: `Ausschreibung ${at}`, weight: 'strong' as const },
    { kind: 'facts' as const, facts: [{ label: 'Frist', value: 'x'.repeat(700) }] },
  ]).flat(),
  buttons: [{ kind: 'act', label: 'Hilfe', action: { name: 'desk.command', values: { command: 'help' } } }],
};

const desk = () => fakeDesk({ write: () => ({ kind: 'message', message: LONG, to: 'channel' }) });

function titles(posts: readonly Json[]): readonly string[] {
  return posts.flatMap((post) => seenInSlack(post).text.match(/Ausschreibung \d+/g) ?? []);
}

const ALL = Array.from({ length: 30 }, (_, at) => `Ausschreibung ${at}`);

test('a long answer is several posts in their order, each in its turn', async () => {
  const turns: unknown[] = [];
  const take = async (...asked: unknown[]) => {
    turns.push(asked);
    return 0;
  };
  await using world = await askedSlack({ desk: desk(), ports: { turns: { take } } });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(world.slack.messages.map(({ text }) => text)).toEqual(
    [1, 2, 3].map((at) => `${LONG.summary} (${at}/3)`),
  );
  expect(titles(world.slack.messages)).toEqual(ALL);
  expect(turns).toHaveLength(3);
  expect(turns[0]).toMatchObject([{ ref: 'D1' }, PACE, 120]);
  expect(world.slack.complaints).toEqual([]);
});

test('where one post is refused, the rest is not said', async () => {
  const left = ['answers', 'refuses'];
  await using world = await askedSlack({
    desk: desk(),
    slack: {
      behaves: () =>
        left.shift() === 'answers' ? { kind: 'answers' } : { kind: 'refuses', error: 'is_archived' },
    },
  });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(world.slack.messages).toHaveLength(1);
  expect(world.slack.requests).toHaveLength(2);
});

test('a long private answer is shown to everyone as it was, once', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: desk(), ports: storedPorts(database) });
  await world.send(commandBody(world.slack.responseUrl, 'alle'));
  await world.idle();
  const whispers = responses(world);
  expect(titles(whispers)).toEqual(ALL);
  const value = /\{\\?"name\\?":\\?"slack.show.*?\}\}/.exec(JSON.stringify(whispers.at(-1)))?.[0];
  await world.send(pressBody(world.slack.responseUrl, JSON.parse(`"${value}"`)));
  await world.finish();
  const shown = responses(world).filter(({ response_type }) => response_type === 'in_channel');
  expect(titles(shown)).toEqual(ALL);
  expect(world.slack.complaints).toEqual([]);
});

test('more private messages than a command may be answered with arrive all the same, in their order', async () => {
  const messages = Array.from({ length: 7 }, (_, at) => sentence({ language: 'de' }, `Nachricht ${at}`));
  const replies = messages.map(toAsker);
  await using world = await askedSlack({ desk: fakeDesk({ write: () => ({ kind: 'several', replies }) }) });
  await world.send(commandBody(world.slack.responseUrl, 'alle'));
  await world.finish();
  const said = world.slack.asked.filter(({ values }) => values.blocks !== undefined);
  expect(said.map(({ values }) => values.text)).toEqual(messages.map(({ summary }) => summary));
  expect(said.map(({ method }) => method).slice(4)).toEqual([
    'respond',
    'chat.postEphemeral',
    'chat.postEphemeral',
  ]);
});

function responses({ slack }: Awaited<ReturnType<typeof askedSlack>>): readonly Json[] {
  return slack.asked.filter(({ method }) => method === 'respond').map(({ values }) => values);
}

function pressBody(responseUrl: string, value: string): Json {
  return {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    container: { type: 'message', message_ts: '1.2', channel_id: 'C1', is_ephemeral: true },
    channel: { id: 'C1', name: 'quantum' },
    response_url: responseUrl,
    trigger_id: '6.1',
    actions: [{ action_id: 'act-1', type: 'button', value }],
  };
}
