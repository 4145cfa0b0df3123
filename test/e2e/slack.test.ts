import { expect, test } from 'vitest';
import { DIRECT, eventBody } from '#test/adapters/slack/hearing/asked-slack.ts';
import { serveBot } from '#test/e2e/bot.ts';
import { BOT_TOKEN, emulatedSlack, PERSON_TOKEN } from '#test/stand-ins/emulated-slack.ts';
import { slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { slackSocket } from '#test/stand-ins/slack-socket.ts';
import { freshDatabase } from '#test/support/database.ts';
import { SIGNING_SECRET, slackRequestFor } from '#test/support/slack-request.ts';

type Json = Readonly<Record<string, unknown>>;

test('the product hears a workspace by HTTP beside its page, and ends in good order', async () => {
  await using slack = await emulatedSlack();
  await using database = await freshDatabase();
  await using bot = await serveBot({
    DATABASE_URL: database.url,
    PORT: '0',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  });
  const health = await fetch(new URL('health', bot.pageUrl));
  expect(await health.json()).toMatchObject({ ready: true, parts: { slack: 'ready', web: 'ready' } });
  slack.subscribe(new URL('slack/events', bot.pageUrl).href);
  const { channel } = (await slack.ask(PERSON_TOKEN, 'conversations.open', { users: slack.botUser })) as {
    channel: { id: string };
  };
  await slack.ask(PERSON_TOKEN, 'chat.postMessage', {
    channel: channel.id,
    text: 'Welche Ausschreibungen sind offen?',
  });
  // It finishes what it was handed.
  expect(await bot.stop()).toBe(0);
  const { messages } = await slack.ask(PERSON_TOKEN, 'conversations.history', { channel: channel.id });
  expect(messages as Json[]).toHaveLength(2);
});

test('by Socket Mode it says whether it is connected, and its page stays in service', async () => {
  await using slack = await slackSocket();
  await using database = await freshDatabase();
  await using bot = await serveBot({
    DATABASE_URL: database.url,
    PORT: '0',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: 'xapp-1',
  });
  const heard = async () => {
    const answered = await fetch(new URL('health', bot.pageUrl));
    const { parts } = (await answered.json()) as { parts: Readonly<Record<string, string>> };
    return [answered.status, parts['slack-hearing']];
  };
  await expect.poll(heard).toEqual([200, 'ready']);
  slack.refuse('invalid_auth');
  slack.cut();
  await expect.poll(heard).toEqual([200, 'not-connected']);
  expect(await bot.stop()).toBe(0);
});

test('it ends in time while Slack takes a post and says nothing', async () => {
  await using slack = await slackStandIn({ behaves: () => ({ kind: 'hangs', stored: false }) });
  await using database = await freshDatabase();
  await using bot = await serveBot({
    DATABASE_URL: database.url,
    PORT: '0',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slackToken('T1'),
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  });
  const signed = slackRequestFor(eventBody(DIRECT), { at: Temporal.Now.instant() });
  const sent = { method: 'POST', headers: signed.headers, body: await signed.text() };
  expect((await fetch(new URL('slack/events', bot.pageUrl), sent)).status).toBe(200);
  await expect.poll(() => slack.requests.length, { timeout: 10_000 }).toBe(1);
  const before = performance.now();
  expect(await bot.stop()).toBe(0);
  expect(performance.now() - before).toBeLessThan(12_000);
});
