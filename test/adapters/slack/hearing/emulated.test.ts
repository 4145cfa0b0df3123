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

test('help is for the one who asked for it, and stands in no channel', async () => {
  await using world = await heardWorkspace();
  const channel = await channelNamed(world, 'quantum');
  const ts = await write(world, channel, `<@${world.slack.botUser}> hilfe`);
  await world.finish();
  expect(world.posted).toEqual(['chat.postEphemeral']);
  expect(await world.seenInThread(channel, ts)).toHaveLength(1);
});

test('a forged event is refused, and every real one acknowledged', async () => {
  await using world = await heardWorkspace();
  const direct = await openDirect(world);
  const answered = world.nextAnswer();
  await write(world, direct, 'hilfe');
  await answered;
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T000000001', event: { type: 'message' } });
  const headers = { 'content-type': 'application/json', 'x-slack-signature': 'v0=00' };
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const forged = await fetch(world.url, {
    method: 'POST',
    body,
    headers: { ...headers, 'x-slack-request-timestamp': timestamp },
  });
  await world.finish();
  expect(forged.status).toBe(401);
  expect(new Set(world.slack.answered())).toEqual(new Set([200]));
  expect(await world.seen(direct)).toHaveLength(2);
});

test('a channel into which the bot is invited is told what it is', async () => {
  await using world = await heardWorkspace();
  const channel = await channelNamed(world, 'quantum');
  await world.slack.deliver({ type: 'member_joined_channel', user: world.slack.botUser, channel });
  await world.finish();
  const [introduction] = await world.seen(channel);
  expect(introduction?.text).toMatch(/automatischer Assistent.*automated assistant/s);
  expect(introduction?.buttons).toEqual(['Hilfe', 'Help']);
});
