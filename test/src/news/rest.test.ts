import { expect, test } from 'vitest';
import { upsertItems } from '#adapters/postgres/items.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { messageOf } from '#test/support/replies.ts';
import { item } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };

test('what a post only counted is shown to whoever presses, linked and with its source', async () => {
  await using whole = await wholeDesk(fakeLog());
  await upsertItems(whole.db, 'bund', [item('a', { title: 'One' }), item('b', { title: 'Two' })]);
  const rows = await whole.db.query<{ id: string }>('select id from item order by title');
  const items = rows.map(({ id }) => id).join();
  const reply = await whole.desk.press(EN, { name: 'news.rest', values: { items, language: 'de' } });
  expect(reply).toMatchObject({ kind: 'message', to: 'asker' });
  expect(messageOf(reply).parts).toEqual([
    { kind: 'text', text: 'More items, the newest last:', weight: 'strong' },
    { kind: 'title', text: 'One', url: 'https://example.org/items/a' },
    { kind: 'text', text: 'Source bund', weight: 'subtle' },
    { kind: 'title', text: 'Two', url: 'https://example.org/items/b' },
    { kind: 'text', text: 'Source bund', weight: 'subtle' },
  ]);
});

test('a forged or outdated button shows nothing', async () => {
  await using whole = await wholeDesk(fakeLog());
  for (const items of ['', '999999', "1' or true", 'x,y']) {
    const reply = await whole.desk.press(EN, { name: 'news.rest', values: { items } });
    expect(messageOf(reply).summary).toContain('no longer valid');
  }
});
