import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { teamsPlatform } from '#adapters/teams/platform.ts';
import { newsComposer } from '#src/news/news-composer.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { ANSWERS } from '#test/stand-ins/slack-faults.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { hasOpenDelivery, makeAllDue } from '#test/support/deliveries.ts';
import { newsWorld } from '#test/support/news-world.ts';
import { composers, sending } from '#test/support/sending.ts';
import { item } from '#test/support/sources.ts';
import { channelAt } from '#test/support/teams-conversations.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));
const PAGE = 'https://example.org/calls/quantum';
const TITLES = ['Opens', 'Extended', 'Questions', 'Winners'];

/** A platform on the wire, and what stands in its channels. */
type Wire = AsyncDisposable & {
  readonly platform: ChatPlatform;
  /** What is seen, and the thread in which it is, each of which has a name; the oldest first. */
  seen(): readonly { readonly text: string; readonly thread: string }[];
  /** The next post is answered with 429. */
  refuseOnce(): void;
  /** Somebody deletes the first post of that thread. */
  remove(thread: string): void;
};

async function onSlack(): Promise<Wire> {
  const slack = await slackStandIn();
  return {
    platform: slackPlatform({
      tokenFor: async (ref) => slackToken(ref),
      api: slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 5 }),
      mayReadHistory: true,
      log: fakeLog(),
    }),
    seen: () => slack.messages.map(({ text, ts, thread }) => ({ text, thread: thread ?? ts })),
    refuseOnce() {
      let times = 0;
      slack.behave(() => (times++ === 0 ? { kind: 'too-fast', retryAfter: 1 } : ANSWERS));
    },
    remove: slack.remove,
    [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose](),
  };
}

async function onTeams(): Promise<Wire> {
  const teams = await standInForTeams();
  const connector = botbuilderConnector({ token: async () => 'a-token', forget() {} }, 5);
  return {
    platform: teamsPlatform({
      connectorOf: () => connector,
      teamsConversations: { of: async () => channelAt(teams.serviceUrl('T')) },
      clock: fakeClock('2026-11-24T09:00:00Z'),
      log: fakeLog(),
    }),
    seen: () =>
      teams.messages.map(({ conversation, activity }) => ({
        text: activity.summary ?? '',
        thread: conversation,
      })),
    refuseOnce() {
      let times = 0;
      teams.behave(() => (times++ === 0 ? 'throttled' : null));
    },
    remove: teams.remove,
    [Symbol.asyncDispose]: () => teams[Symbol.asyncDispose](),
  };
}

/** A channel there that wants news, and what its sources tell of one page. */
async function follow(open: () => Promise<Wire>) {
  await using stack = new AsyncDisposableStack();
  const wire = stack.use(await open());
  const world = stack.use(await newsWorld());
  await world.query('update tenant set platform = $1', [wire.platform.name]);
  const news = postgresNews(world);
  const tell = async (title = '', sourceId = 'bund') => {
    await upsertItems(world, sourceId, [item(title, { title, url: PAGE, published: null })]);
    await news.plan();
  };
  const limits = { requestSeconds: 5, startSeconds: 30, leaseSeconds: 60, slowSeconds: 2 };
  const parts = { composers: { ...composers, news: newsComposer(news, words) } };
  const job = stack.use(
    sending(world, [wire.platform], { ...parts, limits: { ...limits, atOnce: 8, atMost: 8 } }),
  );
  const kept = stack.move();
  return {
    ...wire,
    tell,
    async deliver() {
      while (await hasOpenDelivery(world)) {
        await makeAllDue(world);
        await job.wake();
      }
    },
    /** Which of what was told is in which thread, the threads by numbers in the order of their first posts. */
    threads(): readonly (readonly [title: string, thread: number])[] {
      const seen = wire.seen();
      const all = [...new Set(seen.map(({ thread }) => thread))];
      return seen.map(({ text, thread }) => [
        TITLES.find((title) => text.includes(title)) ?? text,
        all.indexOf(thread),
      ]);
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

describe.each([
  ['Slack', onSlack],
  ['Teams', onTeams],
])('in %s', (_, open) => {
  test('a follow-up that has to wait still goes below its root', async () => {
    await using world = await follow(open);
    await world.tell('Opens');
    await world.deliver();
    await world.tell('Extended');
    world.refuseOnce();
    await world.deliver();
    expect(world.threads()).toEqual([
      ['Opens', 0],
      ['Extended', 0],
    ]);
  });

  test('where its root is gone it stands by itself, and what follows goes below it', async () => {
    await using world = await follow(open);
    await world.tell('Opens');
    await world.deliver();
    world.remove(world.seen()[0]?.thread ?? '');
    await world.tell('Extended');
    await world.tell('Questions', 'ised');
    await world.deliver();
    await world.tell('Winners');
    await world.deliver();
    expect(world.threads()).toEqual([
      ['Opens', 0],
      ['Extended', 1],
      ['Questions', 1],
      ['Winners', 1],
    ]);
  });
});
