import { expect, test } from 'vitest';
import { slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { heardWorkspace } from '#test/adapters/slack/hearing/heard-workspace.ts';
import { BOT_TOKEN, PERSON_TOKEN } from '#test/stand-ins/emulated-slack.ts';
import { enquiring } from '#test/support/enquiring.ts';

/** An enquiry of Mira stands in a channel of the emulated workspace, where Lena writes below it. */
async function begin() {
  await using stack = new AsyncDisposableStack();
  const world = stack.use(await heardWorkspace());
  const { slack, log } = world;
  const { channels } = await slack.ask(PERSON_TOKEN, 'conversations.list', {});
  const [{ id: channel = '' } = {}] = channels as { id?: string; name: string }[];
  const platform = slackPlatform({
    api: slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 5 }),
    tokenFor: async () => BOT_TOKEN,
    mayReadHistory: false,
    log,
  });
  const experts = { tenant: { platform: 'slack', ref: 'T000000001' }, ref: channel };
  const enquiry = await enquiring(world, experts, platform);
  const { messages } = await slack.ask(PERSON_TOKEN, 'conversations.history', { channel });
  const [{ ts: thread = '' } = {}] = messages as { ts?: string }[];
  const kept = stack.move();
  return {
    ...world,
    ...enquiry,
    mention: `<@${slack.botUser}>`,
    write: (text: string) =>
      slack.ask(PERSON_TOKEN, 'chat.postMessage', { channel, text, thread_ts: thread }),
    /** What everybody sees of the enquiry: its post, and what stands below. */
    seenThere: () => world.seenInThread(channel, thread),
    async handInAgain(text: string) {
      const event = { type: 'app_mention', user: 'U000000001', channel, ts: '1.1', thread_ts: thread, text };
      await slack.deliver(event);
      await slack.deliver({ ...event, type: 'message' });
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

test('a reply in the thread of an enquiry reaches its asker wherever they are, without the mention', async () => {
  await using world = await begin();
  const [asked] = await world.seenThere();
  expect(asked?.text).toContain('begin your message with @Allianzbote. The text after it is sent to Mira');
  await world.write(`${world.mention} Yes, you may.\nUntil March.`);
  await world.finish();
  expect(await world.told()).toEqual([expect.stringContaining('"Yes, you may.\\nUntil March."')]);
  const [, , confirmation, ...more] = await world.seenThere();
  expect(confirmation?.text).toMatch(
    /answer by lena to enquiry A-1001 is on its way to Mira:\nYes, you may\.\nUntil March\./,
  );
  expect([confirmation?.complaints, more]).toEqual([[], []]);
});

test('what Slack hands in twice, or as a message and as a mention, is sent once', async () => {
  await using world = await begin();
  await world.handInAgain(`${world.mention} Yes, you may.`);
  await world.finish();
  expect(world.posted).toEqual(['chat.postMessage']);
  expect(await world.told()).toHaveLength(1);
});

test('a reply that ends with a question mark goes to nobody before it is said for whom it is', async () => {
  await using world = await begin();
  await world.write(`${world.mention} Yes, you may. Does that help?`);
  await world.finish();
  expect(await world.told()).toEqual([]);
  const asked = (await world.seenThere()).at(-1);
  expect(asked?.text).toContain('Should Mira get it as the answer to enquiry A-1001');
  expect([asked?.buttons, asked?.complaints]).toEqual([['Send answer', 'Ask Allianzbote'], []]);
});

test.each([
  ['says nothing to the bot', 'I think they may, but let us ask the lawyers.'],
  ['speaks of the bot', 'I think they may, $bot knows nothing of it.'],
  ['asks the bot for help', '$bot help'],
])('who %s sends nothing', async (_, text) => {
  await using world = await begin();
  await world.write(text.replace('$bot', world.mention));
  await world.finish();
  expect(await world.told()).toEqual([]);
  expect(await world.state()).toBe('open');
});
