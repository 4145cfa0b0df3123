import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { newsMessage } from '#src/news/news-message.ts';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test('what came in an outage is one post: the newest, and the others as a count with a button', async () => {
  await using world = await newsWorld();
  await world.query(`update source set failing_since = '2026-11-23T00:00:00Z', fault = '{"code": "status"}'`);
  // As a feed lists them, the newest first; none has a date.
  const page = Array.from({ length: 9 }, (_, nth) =>
    item(`n${9 - nth}`, { title: `Story ${9 - nth}`, published: null }),
  );
  await world.read('2026-11-26T09:00:00Z', 'bund', ...page);
  const message = await world.within('2026-11-26T09:00:05Z', async (db) => {
    const due = await db.query<{ readonly id: string }>(`select id from delivery where state = 'queued'`);
    expect(due).toHaveLength(1);
    const [post] = (await postgresNews(db).postsFor(due.map(({ id }) => id))).values();
    return post && newsMessage(words, post, { languages: ['en'], timezone: 'Europe/Berlin' });
  });
  const titles = message?.parts.flatMap((part) => (part.kind === 'title' ? part.text : []));
  expect(titles).toEqual(['9 items', 'Story 5', 'Story 6', 'Story 7', 'Story 8', 'Story 9']);
  expect(JSON.stringify(message?.parts)).toContain('and 4 more');
  expect(message?.buttons.map(({ label }) => label)).toContain('Show the rest');
});
