import { expect, test } from 'vitest';
import { postgresNews } from '#adapters/postgres/news.ts';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const TEAM = { ref: 'S1', name: 'quantum-team' };
const MENTION = { who: TEAM, words: ['quant*', 'KI'] };
const QUANTUM = item('q', { title: 'Quantum computing', language: 'en' });
const OTHER = item('o', { title: 'Kinder im Museum', language: 'de' });

type World = Awaited<ReturnType<typeof newsWorld>>;

/** Whom each queued delivery mentions, by the titles that it tells. */
async function mentions(world: World, moment: string) {
  return world.within(moment, async (db) => {
    const due = await db.query<{ readonly id: string }>(
      `select id from delivery where state = 'queued' and due_at <= bot_now() order by seq`,
    );
    const posts = await postgresNews(db).postsFor(due.map(({ id }) => id));
    return due.map(({ id }) => {
      const post = posts.get(id);
      return { titles: post?.stories.flat().map(({ title }) => title), mentioned: post?.mention ?? null };
    });
  });
}

test('a group is mentioned by the post of an item that has one of the words, and by no other', async () => {
  await using world = await newsWorld({ style: { mention: MENTION } });
  await world.read('2026-11-24T09:00:00Z', 'ised', QUANTUM, OTHER);
  expect(await mentions(world, '2026-11-24T09:00:05Z')).toEqual([
    { titles: ['Kinder im Museum'], mentioned: null },
    { titles: ['Quantum computing'], mentioned: TEAM },
  ]);
});

test('an overview mentions once, for any of its items', async () => {
  const digest = { at: '10:30', weekday: null };
  await using world = await newsWorld({ style: { mention: MENTION }, rhythm: { digest } });
  await world.read('2026-11-24T09:00:00Z', 'ised', QUANTUM, OTHER, item('k', { title: 'KI hilft' }));
  await world.plan('2026-11-24T09:31:00Z');
  expect(await mentions(world, '2026-11-24T09:31:05Z')).toMatchObject([{ mentioned: TEAM }]);
});

test('without a mention, and in rest hours, nobody is mentioned', async () => {
  await using quiet = await newsWorld();
  await quiet.read('2026-11-24T09:00:00Z', 'ised', QUANTUM);
  expect(await mentions(quiet, '2026-11-24T09:00:05Z')).toMatchObject([{ mentioned: null }]);
  const rest = { from: '18:00', until: '08:00' };
  await using resting = await newsWorld({ style: { mention: MENTION }, rhythm: { rest } });
  await resting.read('2026-11-24T19:00:00Z', 'ised', QUANTUM);
  expect(await mentions(resting, '2026-11-24T19:00:05Z')).toEqual([]);
});
