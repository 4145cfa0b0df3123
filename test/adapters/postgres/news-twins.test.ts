import { expect, test } from 'vitest';
import type { Item } from '#src/model/item.ts';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const PAGE = 'https://www.bund.de/presse/2026/quanten';
const at = Temporal.Instant.from('2026-11-23T10:00:00Z');
const twin = (key: string, given: Partial<Item> = {}) =>
  item(key, { title: key, url: PAGE, published: at, ...given });

test('twins that come together are one post, and one that comes later joins it, in rest hours too', async () => {
  await using world = await newsWorld({ rhythm: { rest: { from: '18:00', until: '08:00' } } });
  await world.read('2026-11-23T10:00:00Z', 'bund', twin('de'));
  expect(await world.leaving('2026-11-23T10:00:00Z')).toMatchObject([{ stories: [['de']] }]);
  await world.read('2026-11-23T19:00:00Z', 'ised', twin('en', { language: 'en' }));
  expect(await world.leaving('2026-11-23T19:00:00Z')).toMatchObject([
    { stories: [['de', 'en']], edited: [] },
  ]);
  await world.read('2026-11-23T19:05:00Z', 'isde', twin('fr', { language: 'fr' }));
  await world.read('2026-11-23T19:06:00Z', 'ised', twin('en', { language: 'en', title: 'en, better' }));
  const left = await world.leaving('2026-11-23T19:06:00Z');
  expect(left).toMatchObject([{ stories: [['de', 'en, better', 'fr']], edited: ['en, better'] }]);
  expect((await world.plan('2026-11-23T19:10:00Z')).queued).toBe(0);
});

test('a twin joins the post that waits, and the overview that has left', async () => {
  await using world = await newsWorld({ rhythm: { digest: { at: '12:00', weekday: null } } });
  await world.read('2026-11-23T10:00:00Z', 'bund', twin('de'), item('other', { published: null }));
  await world.plan('2026-11-23T11:00:05Z');
  await world.leaving('2026-11-23T11:00:05Z');
  await world.read('2026-11-23T12:00:00Z', 'ised', twin('en', { language: 'en' }));
  const [update, ...more] = await world.leaving('2026-11-23T12:00:00Z');
  expect(update?.key).toBe(`digest:${world.channelId}:2026-11-23:v3`);
  expect(update?.stories.toSorted()).toEqual([['Title other'], ['de', 'en']]);
  expect(more).toEqual([]);
});

test('a twin of what never left is told by itself', async () => {
  await using world = await newsWorld();
  await world.read('2026-11-23T10:00:00Z', 'bund', twin('de'));
  await world.query(`update delivery set state = 'given-up'`);
  await world.read('2026-11-23T12:00:00Z', 'ised', twin('en', { language: 'en' }));
  expect(await world.leaving('2026-11-23T12:00:00Z')).toMatchObject([{ stories: [['en']] }]);
});

test('a twin that joins while its post is leaving without it, is shown by an update', async () => {
  await using world = await newsWorld();
  await world.read('2026-11-23T10:00:00Z', 'bund', twin('de'));
  await world.leaving('2026-11-23T10:00:00Z');
  // The post was written before the twin joined, and its planner saw it waiting.
  await world.query(`update delivery set state = 'queued'`);
  expect((await world.read('2026-11-23T12:00:00Z', 'ised', twin('en', { language: 'en' }))).queued).toBe(0);
  await world.query(`update delivery set state = 'sent'`);
  expect((await world.plan('2026-11-23T12:00:10Z')).queued).toBe(1);
  expect(await world.leaving('2026-11-23T12:00:10Z')).toMatchObject([{ stories: [['de', 'en']] }]);
});
