import { describe, expect, test } from 'vitest';
import type { Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { LISTING } from '#test/fakes/try-source.ts';
import { fillIn, formOf, messageOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };

async function begin() {
  const whole = await wholeDesk(fakeLog());
  const open = async (command: string) => formOf(await whole.desk.write(EN, command));
  const ids = async () => (await whole.stores.sourceCare.list()).map(({ url }) => url);
  return { ...whole, open, urls: ids };
}

describe('adding a source', () => {
  test('begins with the address that was written with the command', async () => {
    await using set = await begin();
    const form = await set.open('add source https://a.example/own.xml');
    expect(form.fields[0]).toMatchObject({ id: 'url', value: 'https://a.example/own.xml' });
  });

  test.each([
    ['no address', { url: 'feed:own', name: 'Own' }, ['url']],
    ['an address with a password', { url: 'https://me:secret@a.example/own.xml', name: 'Own' }, ['url']],
    ['what is no feed', { url: 'https://a.example/', name: 'Own' }, ['url']],
    ['no name', { url: 'https://a.example/own.xml', name: ' ' }, ['name']],
    ['an unknown language', { url: 'https://a.example/own.xml', name: 'Own', language: 'xx' }, ['language']],
  ])('is refused beside the field: %s', async (_, values, wrong) => {
    await using set = await begin();
    const filled = fillIn(await set.open('add source'), values, 'add');
    expect(wrongFields(formOf(await set.desk.submit(EN, filled)))).toEqual(wrong);
    expect(await set.urls()).toHaveLength(1);
  });

  test('waits no longer than people do, and stores nothing that was not read', async () => {
    await using set = await begin();
    const filled = fillIn(
      await set.open('add source'),
      { url: 'https://slow.example/', name: 'Slow' },
      'add',
    );
    const form = formOf(await set.desk.submit(EN, filled));
    expect(form.note).toContain('taking its time');
    expect(form.fields[0]).toMatchObject({ value: 'https://slow.example/' });
    expect(await set.urls()).toHaveLength(1);
  });

  test('means https where nothing is said, and the same address once', async () => {
    await using set = await begin();
    const filled = fillIn(await set.open('add source'), { url: 'A.example/own.xml', name: 'Own' }, 'add');
    expect(messageOf(await set.desk.submit(EN, filled)).summary).toBe(
      '“Own” is added and read every hour. It holds 2 items now.',
    );
    expect(messageOf(await set.desk.submit(EN, filled)).summary).toContain('is a source already');
    expect(await set.urls()).toContain('https://a.example/own.xml');
  });
});

describe('adding a page', () => {
  const PAGE = { url: 'https://a.example/page', name: 'Calls' };
  const selectorsIn = (form: Form) =>
    Object.fromEntries(form.fields.slice(3).map(({ id, value }) => [id, value]));

  test('shows how its entries would be read, and what would come, before it is added', async () => {
    await using set = await begin();
    const proposed = formOf(await set.desk.submit(EN, fillIn(await set.open('add source'), PAGE, 'add')));
    expect(selectorsIn(proposed)).toEqual({
      item: 'article',
      title: 'h3',
      link: 'a@href',
      published: 'time@datetime',
    });
    expect(proposed.note).toContain('a web page, not a feed');
    expect(proposed.preview?.summary).toContain('“Calls” holds 2 items');
    expect(await set.urls()).toHaveLength(1);
    const added = await set.desk.submit(EN, fillIn(proposed, { published: '' }, 'add'));
    expect(messageOf(added).summary).toContain('“Calls” is added');
    const [source] = (await set.stores.sourceCare.list()).filter(({ url }) => url === PAGE.url);
    expect(source?.reader).toEqual({ kind: 'listing-page', selectors: { ...LISTING, published: null } });
  });

  test('asks for selectors where none could be guessed, and goes back to a feed without them', async () => {
    await using set = await begin();
    const url = 'https://a.example/odd-page';
    const asked = formOf(
      await set.desk.submit(EN, fillIn(await set.open('add source'), { ...PAGE, url }, 'try')),
    );
    expect(asked.note).toContain('I cannot tell where');
    expect(asked.preview).toBeUndefined();
    const feed = { url: 'https://a.example/own.xml', item: '', title: '', link: '', published: '' };
    expect(messageOf(await set.desk.submit(EN, fillIn(asked, feed, 'add'))).summary).toContain('is added');
  });

  test.each([
    ['a selector that finds nothing', { item: 'li.news' }, 'item', 'I find nothing on the page'],
    ['what is no selector', { item: 'li[' }, 'item', '“li[” is not a CSS selector'],
    ['no selector at all', { title: '' }, 'title', 'Please give a selector'],
  ])('is refused beside the field: %s', async (_, values, field, said) => {
    await using set = await begin();
    const proposed = formOf(await set.desk.submit(EN, fillIn(await set.open('add source'), PAGE, 'try')));
    const again = formOf(await set.desk.submit(EN, fillIn(proposed, values, 'add')));
    expect(wrongFields(again)).toEqual([field]);
    expect(again.fields.find(({ id }) => id === field)?.error).toContain(said);
    expect(await set.urls()).toHaveLength(1);
  });
});

test('nobody but an admin does any of it, by whichever way', async () => {
  await using set = await begin();
  const forms = await Promise.all(['add source', 'manage sources', 'import sources'].map(set.open));
  await set.stores.roles.grant(LENA.person, 'editor');
  const replies = await Promise.all([
    ...['add source', 'manage sources', 'import sources', 'export sources'].map((text) =>
      set.desk.write(EN, text),
    ),
    ...forms.map((form) => set.desk.submit(EN, fillIn(form, {}, 'pause'))),
  ]);
  for (const reply of replies) expect(messageOf(reply).summary).toContain('admins add fake:U-LENA-7');
  expect(await set.stores.sourceCare.list()).toMatchObject([{ state: 'not-polled-yet' }]);
});

describe('removing a source', () => {
  const ask = async (set: Awaited<ReturnType<typeof begin>>, source: string) =>
    messageOf(await set.desk.submit(EN, fillIn(await set.open('manage sources'), { source }, 'remove')));

  test('is asked once more, and tells what came of it', async () => {
    await using set = await begin();
    const own = fillIn(
      await set.open('add source'),
      { url: 'https://a.example/own.xml', name: 'Own' },
      'add',
    );
    await set.desk.submit(EN, own);
    const added = (await set.stores.sourceCare.list()).find(({ url }) => url.endsWith('own.xml'));
    const { summary, buttons } = await ask(set, added?.id ?? '');
    expect(summary).toContain('Do you really want to remove “Own”?');
    expect(await set.urls()).toHaveLength(2);
    const [yes] = buttons;
    if (yes?.kind !== 'act') throw new Error('it can be removed from there');
    expect(messageOf(await set.desk.press(EN, yes.action)).summary).toContain('“Own” is removed');
    expect(messageOf(await set.desk.press(EN, yes.action)).summary).toContain('no longer exists');
    expect(await set.urls()).toHaveLength(1);
  });

  test('of the list is refused, and says where it is done', async () => {
    await using set = await begin();
    const [yes] = (await ask(set, 'bund')).buttons;
    if (yes?.kind !== 'act') throw new Error('it was offered');
    expect(messageOf(await set.desk.press(EN, yes.action)).summary).toContain('is in the source list');
  });
});

describe('taking over a list', () => {
  const pressFirst = async (set: Awaited<ReturnType<typeof begin>>, { buttons: [button] }: Message) => {
    if (button?.kind !== 'act') throw new Error('there is nothing to press');
    return set.desk.press(EN, button.action);
  };
  const take = async (set: Awaited<ReturnType<typeof begin>>, list: string) =>
    set.desk.submit(EN, fillIn(await set.open('import sources'), { list }, 'import'));

  test('tells of each feed what became of it', async () => {
    await using set = await begin();
    const list = [
      'https://bund.example.org/bund.xml',
      'https://slow.example/feed',
      'https://me:secret@a.example/own.xml',
    ].join('\n');
    expect(messageOf(await take(set, list)).parts[1]).toEqual({
      kind: 'list',
      items: [
        'bund.example.org: is a source already',
        'slow.example: not answered yet; please take over the list again in a moment',
        expect.stringMatching(/^a\.example: not added\. .*is not an address that can be fetched/),
      ],
    });
  });

  test('subscribes the channel to all of it with one press, beside what it has', async () => {
    await using set = await begin();
    const form = formOf(await set.desk.write(EN, 'news subscribe'));
    await set.desk.submit(EN, fillIn(form, { sources: ['bund'], any: 'quant*' }, 'save'));
    const list = 'https://bund.example.org/bund.xml https://a.example/1.xml https://a.example/2.xml';
    const report = messageOf(await take(set, list));
    expect(report.buttons.map(({ label }) => label)).toEqual(['Subscribe to all here']);
    const [saved] = messagesOf(await pressFirst(set, report));
    const facts = saved?.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts).toContainEqual({ label: 'Sources', value: 'a.example, a.example, and Source bund' });
    expect(facts).toContainEqual({ label: 'Filter', value: 'only with quant*' });
    expect(await set.db.query(`select ref from subscription_target where kind = 'source'`)).toHaveLength(3);
  });

  test('offers nothing of it where nothing became a source', async () => {
    await using set = await begin();
    const report = messageOf(await take(set, 'https://slow.example/feed'));
    expect(report.buttons.map(({ label }) => label)).toEqual(['Subscribe to news']);
  });

  test.each([
    ['nothing in it', 'no feeds here', 'I find no address'],
    [
      'more than people wait for',
      Array.from({ length: 21 }, (_, at) => `https://a.example/${at}.xml`).join(' '),
      '21 feeds are too many',
    ],
  ])('comes back with what is wrong: %s', async (_, list, said) => {
    await using set = await begin();
    const form = formOf(await take(set, list));
    expect(form.fields[0]?.error).toContain(said);
    expect(await set.urls()).toHaveLength(1);
  });
});

test('a list that no message holds is written by the command line', async () => {
  await using set = await begin();
  for (let at = 0; at < 100; at++) {
    const url = `https://a.example/${'long/'.repeat(10)}${at}.xml`;
    const reader = { kind: 'feed' } as const;
    await set.stores.sourceCare.add({ url, language: 'de', name: { de: `Quelle ${at}` }, reader }, null);
  }
  expect(messageOf(await set.desk.write(EN, 'export sources')).summary).toContain(
    'allianzbote sources export',
  );
});
