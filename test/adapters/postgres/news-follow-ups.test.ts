import { expect, test } from 'vitest';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const PAGE = 'https://example.org/calls/quantum';
const CALL = item('call', { title: 'Call opens', url: PAGE });
const EXTENDED = item('extended', { title: 'Deadline extended', url: PAGE });

type World = Awaited<ReturnType<typeof newsWorld>>;

/** By the title of its item, the one below whose post each stands. */
async function below(world: World): Promise<Readonly<Record<string, string | null>>> {
  const rows = await world.query<{ title: string; above: string | null }>(
    `select item.title, first.title as above
     from delivery d join item on item.id = d.item_id
     left join delivery above on above.id = d.replies_to left join item first on first.id = above.item_id
     where d.updates is null order by d.seq`,
  );
  return Object.fromEntries(rows.map(({ title, above }) => [title, above]));
}

test('what tells of a page that was told of stands below that post, and what comes next there too', async () => {
  await using world = await newsWorld();
  await world.read('2026-11-24T09:00:00Z', 'bund', CALL);
  await world.leaving('2026-11-24T09:00:00Z');
  await world.read('2026-11-26T09:00:00Z', 'bund', EXTENDED, item('else'), CALL);
  await world.leaving('2026-11-26T09:00:00Z');
  await world.read('2026-11-28T09:00:00Z', 'ised', item('third', { title: 'Winners', url: PAGE }));
  expect(await below(world)).toEqual({
    'Call opens': null,
    'Title else': null,
    'Deadline extended': 'Call opens',
    Winners: 'Call opens',
  });
});

test.each([
  ['where the channel wants none', { threads: false }, [CALL], '2026-11-26T09:00:00Z'],
  [
    'an address that several of one reading have',
    {},
    [CALL, item('b', { url: PAGE })],
    '2026-11-26T09:00:00Z',
  ],
  ['what was told a month ago', {}, [CALL], '2026-12-28T09:00:00Z'],
])('nothing stands below another: %s', async (_, style, first, later) => {
  await using world = await newsWorld({ style });
  await world.read('2026-11-24T09:00:00Z', 'bund', ...first);
  await world.leaving('2026-11-24T09:00:00Z');
  await world.read(later, 'bund', EXTENDED);
  expect((await below(world))['Deadline extended']).toBeNull();
});
