import { expect, test } from 'vitest';
import { heardWorkspace } from '#test/adapters/slack/hearing/heard-workspace.ts';
import { PERSON_TOKEN } from '#test/stand-ins/emulated-slack.ts';

type Opened = Awaited<ReturnType<typeof heardWorkspace>>;

async function openDirect({ slack }: Opened): Promise<string> {
  const opened = await slack.ask(PERSON_TOKEN, 'conversations.open', { users: slack.botUser });
  return String((opened.channel as { id: string }).id);
}

async function channelNamed({ slack }: Opened, name: string): Promise<string> {
  const { channels } = await slack.ask(PERSON_TOKEN, 'conversations.list', {});
  return (channels as { id: string; name: string }[]).find((channel) => channel.name === name)?.id ?? '';
}

async function write({ slack }: Opened, channel: string, text: string, thread?: string): Promise<string> {
  const values = { channel, text, ...(thread && { thread_ts: thread }) };
  return String((await slack.ask(PERSON_TOKEN, 'chat.postMessage', values)).ts);
}

test('a direct message is answered, and the chat is known from then on', async () => {
  await using world = await heardWorkspace();
  const direct = await openDirect(world);
  await write(world, direct, 'Was ist der Norwegische Rat?');
  await world.finish();
  const [question, answer, ...more] = await world.seen(direct);
  expect(question?.text).toContain('Norwegische Rat');
  expect(answer?.text).toContain('Fördert: alles');
  expect(answer?.complaints).toEqual([]);
  expect(more).toEqual([]);
  const known = await world.stores.places.channelsOf({ platform: 'slack', ref: 'T000000001' });
  expect(known).toMatchObject([{ kind: 'direct', name: 'lena' }]);
});

test('a mention is answered in its thread, and a follow-up there keeps its context', async () => {
  await using world = await heardWorkspace();
  const channel = await channelNamed(world, 'quantum');
  const mention = `<@${world.slack.botUser}>`;
  const answered = world.nextAnswer();
  const ts = await write(world, channel, `${mention} Was ist der Norwegische Rat?`);
  await answered;
  await write(world, channel, `${mention} Und auf Englisch?`, ts);
  await world.finish();
  const [, answer, , followUp, ...more] = await world.seenInThread(channel, ts);
  expect(answer?.text).toContain('Fördert: alles');
  expect(followUp?.text).toContain('Funds');
  expect([answer?.complaints, followUp?.complaints]).toEqual([[], []]);
  expect(more).toEqual([]);
  expect(await world.seen(channel)).toHaveLength(1);
});

test('in a channel nobody is answered who did not mention the bot', async () => {
  await using world = await heardWorkspace();
  const channel = await channelNamed(world, 'quantum');
  const ts = await write(world, channel, 'Welche Ausschreibungen sind offen?');
  await write(world, channel, 'Und sonst?', ts);
  await world.finish();
  expect(await world.seenInThread(channel, ts)).toHaveLength(2);
});
