import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSourceStates } from '#adapters/postgres/source-states.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { type Polling, pollFeeds, pollSources } from '#jobs/poll-feeds.ts';
import type { Item } from '#src/model/item.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { newsComposer } from '#src/news/news-composer.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { feedOf, readerAndServer } from '#test/support/feed-reader.ts';
import { composers, sending } from '#test/support/sending.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** A source whose items the test sets, the whole way from there to the posts of a platform. */
async function opened() {
  const db = await freshDatabase();
  const store = postgresSources(db, ['bund.example.org']);
  await store.followList([source('bund')]);
  const shown: { items: readonly Item[] } = { items: [] };
  const reader = { read: async () => itemsReading(...shown.items) };
  const news = postgresNews(db);
  const parts: Polling = { reader, store, news, log: fakeLog(), signal: new AbortController().signal };
  const platform = fakeChatPlatform();
  const door = sending(db, [platform], { composers: { ...composers, news: newsComposer(news, words) } });
  return {
    db,
    platform,
    /** The source shows these, and it is time to look. */
    async show(...items: readonly Item[]) {
      shown.items = items;
      await db.query('update source set due_at = bot_now()');
      await pollFeeds(parts);
      await door.wake();
    },
    async subscribe() {
      await pollSources(parts, ['bund']);
      const channelId = await makeChannel(db);
      const owner = { ref: 'lena', name: 'Lena' };
      const targets = [{ kind: 'source', ref: 'bund' } as const];
      const common = { channelId, owner, targets, languages: ['de'] };
      await postgresSubscriptions(db).save({
        ...common,
        kind: 'news',
        filter: NO_FILTER,
        rhythm: AT_ONCE,
        style: USUAL_STYLE,
        timezone: null,
      });
    },
    async [Symbol.asyncDispose]() {
      await door.stop();
      await db[Symbol.asyncDispose]();
    },
  };
}

test('a channel gets no backlog, each new item once, and sees its edit in the same post', async () => {
  await using bot = await opened();
  const titles = () => bot.platform.posts.map(({ message }) => message.parts[0]);
  await bot.show(item('old'));
  await bot.subscribe();
  await bot.show(item('old'));
  expect(titles()).toEqual([]);

  await bot.show(item('new'), item('old'));
  await bot.show(item('new'), item('old'));
  expect(titles()).toMatchObject([{ text: 'Title new', url: 'https://example.org/items/new' }]);

  await bot.show(item('new', { title: 'Corrected' }), item('old', { title: 'Corrected too' }));
  await bot.show(item('new', { title: 'Corrected' }), item('old', { title: 'Corrected too' }));
  expect(titles()).toMatchObject([{ text: 'Corrected' }]);
  expect(bot.platform.requests).toMatchObject({ post: 1, update: 1 });
});

test('a publisher that first answers "not changed" is at fault, and its first page is no flood', async () => {
  await using db = await freshDatabase();
  await using there = await readerAndServer();
  const store = postgresSources(db, [there.server.hostAndPort]);
  await store.followList([source('bund', { url: `${there.server.url}/feed` })]);
  const channelId = await makeChannel(db);
  const owner = { ref: 'lena', name: 'Lena' };
  await postgresSubscriptions(db).save({
    kind: 'news',
    channelId,
    owner,
    targets: [{ kind: 'all' }],
    filter: NO_FILTER,
    languages: ['de'],
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
  });
  const reader = { read: () => there.read('/feed') };
  const parts: Polling = {
    reader,
    store,
    news: postgresNews(db),
    log: fakeLog(),
    signal: new AbortController().signal,
  };
  there.server.serve('/feed', { status: 304 });
  await pollFeeds(parts);
  expect(await postgresSourceStates(db).list()).toMatchObject([{ state: 'unreachable' }]);
  const page = Array.from(
    { length: 20 },
    (_, index) => `<item><title>${index}</title><guid>${index}</guid></item>`,
  );
  there.server.serve('/feed', { body: feedOf(page.join('')) });
  await db.query('update source set due_at = bot_now()');
  await pollFeeds(parts);
  expect(await db.query('select from item')).toHaveLength(20);
  expect(await db.query('select from delivery')).toHaveLength(5);
});
