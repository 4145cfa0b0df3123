import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { upsertItems } from '#adapters/postgres/items.ts';
import type { Reply } from '#src/messages/form.ts';
import { type NewsFilter, NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { soughtItem } from '#src/news/sought-item.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { messagesOf } from '#test/support/replies.ts';
import { item, source } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };
const QUANTUM: Partial<NewsFilter> = {
  any: ['quant*', 'KI'],
  all: ['Kanada'],
  none: ['Stellenausschreibung'],
};

let whole: Awaited<ReturnType<typeof wholeDesk>>;
beforeEach(async () => {
  whole = await wholeDesk(fakeLog());
  await whole.stores.sources.followList([source('bund'), source('ised')]);
  await whole.db.query(`update source set last_success_at = bot_now()`);
  await upsertItems(whole.db, 'bund', [item('first', { title: 'Was there' })]);
});
afterEach(() => whole[Symbol.asyncDispose]());

const subscribe = (filter: Partial<NewsFilter> = {}) =>
  whole.stores.subscriptions.save({
    kind: 'news',
    channelId: whole.channel.id,
    owner: { ref: LENA.person.ref, name: LENA.person.name },
    targets: [{ kind: 'source', ref: 'bund' }],
    filter: { ...NO_FILTER, ...filter },
    languages: ['de', 'en'],
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
  });

async function bring(title: string, sourceId = 'bund'): Promise<void> {
  await upsertItems(whole.db, sourceId, [
    item(title, { title, summary: '', url: 'https://amt.example/a/1' }),
  ]);
  await whole.stores.news.plan();
}

/** What is said of it, in the reader's language. */
const why = async (text: string, asker: typeof LENA = EN) => said(await whole.desk.write(asker, text));
const said = (reply: Reply) => JSON.stringify(messagesOf(reply)[0]?.parts);

describe('what did not come', () => {
  test.each<[name: string, filter: Partial<NewsFilter>, title: string, reason: string]>([
    [
      'by a word kept out',
      QUANTUM,
      'KI in Kanada: Stellenausschreibung',
      'what it contains: Stellenausschreibung.',
    ],
    ['for want of a word', QUANTUM, 'KI und Quanten', 'what it does not contain: Kanada.'],
    ['for want of any word', QUANTUM, 'Neues aus Kanada', 'none of these: quant*, KI.'],
  ])('%s', async (_, filter, title, reason) => {
    await subscribe(filter);
    await bring(title);
    expect(await why(`why item ${title}`)).toContain(
      `It did not come here: ${/^what/.test(reason) ? '' : 'It'}`,
    );
    expect(await why(`why item ${title}`)).toContain(reason);
  });

  test('from a source that is not subscribed to', async () => {
    await subscribe();
    await bring('Elsewhere', 'ised');
    expect(await why('why item elsewhere')).toContain('“Source ised” is not subscribed to here.');
  });

  test('without a subscription', async () => {
    await bring('Nobody asked');
    expect(await why('why item nobody asked')).toContain('not subscribed to any news.');
  });

  test('while it was paused', async () => {
    await subscribe();
    await whole.stores.subscriptions.pause(whole.channel.id, 'news');
    await bring('Meanwhile');
    expect(await why('why item meanwhile')).toContain('The news of this channel is paused.');
  });

  test('because it was there when its source was read first', async () => {
    await whole.db.query(`update source set last_success_at = null where id = 'ised'`);
    const page = Array.from({ length: 6 }, (_, nth) => item(`p${nth}`, { title: `Page ${nth}` }));
    await subscribe();
    await whole.db.query(`update subscription_target set ref = 'ised', since = '-infinity'`);
    await upsertItems(whole.db, 'ised', page);
    await whole.stores.news.plan();
    expect(await why('why item Page 5')).toContain('published already');
    expect(await why('why item Page 0')).not.toContain('published already');
  });

  test('because it was there before', async () => {
    await subscribe();
    expect(await why('why item was there')).toContain('published already');
  });

  test('because the filter was another', async () => {
    await subscribe({ any: ['Tanz'] });
    await bring('KI in Kanada');
    await subscribe(QUANTUM);
    expect(await why('why item KI in Kanada')).toContain('It fits the filter of today');
  });
});

describe('what came', () => {
  test('names the rule, asked by the button of its post in its language', async () => {
    await subscribe(QUANTUM);
    await bring('Quanten und KI in Kanada');
    const [row] = await whole.db.query<{ id: string }>('select item_id as id from channel_item');
    const values = { items: row?.id ?? '', language: 'de' };
    const reply = await whole.desk.press(LENA, { name: 'news.why', values });
    expect(said(reply)).toMatch(
      /vorgemerkt für .*„Quelle bund“ ist hier abonniert, .*passt: quant\*, KI und Kanada\./,
    );
    const [message] = messagesOf(reply);
    const [change] = message?.buttons ?? [];
    if (change?.kind !== 'act') throw new Error('the filter can be changed from there');
    expect(await whole.desk.press(LENA, change.action)).toMatchObject({ kind: 'form' });
    await whole.db.query(`update delivery set state = 'sent'`);
    expect(await why('why item Quanten KI')).toContain('It stands in this channel.');
    await subscribe({ any: ['Tanz'] });
    expect(await why('why item Quanten KI')).toContain('When the item came it fit the filter');
    await subscribe();
    expect(await why('why item Quanten KI')).toContain('no filter narrows it');
  });

  test('and was lost says so, with what the platform said', async () => {
    await subscribe();
    await bring('Lost');
    await whole.db.query(
      `update delivery set state = 'given-up', reason = '{"key": "deliveries:reason.channel-closed"}'`,
    );
    expect(await why('warum meldung Lost', LENA)).toContain('Sie kam nicht an. Der Kanal ist geschlossen');
  });
});

test('is found by its link, however it is written', async () => {
  await subscribe();
  await bring('Linked');
  for (const link of [
    'https://amt.example/a/1',
    'http://amt.example/a/1/?utm_source=x#top',
    '<https://amt.example/a/1|amt>',
  ])
    expect(await why(`why item ${link}`)).toContain('Linked');
  expect(await why('why item https://amt.example/other')).toContain('I have not read such an item');
});

test('nothing written, a forged button and a place without a channel are told so', async () => {
  expect(await why('why item')).toContain('Please write the link');
  expect(await why('why item §§')).toContain('Please write the link');
  const forged = { name: 'news.why', values: { items: "1'; drop table item,99999999999999999999" } };
  expect(said(await whole.desk.press(EN, forged))).toContain('no longer valid');
  await bring('Anything');
  const terminal = { ...EN, channel: { ...EN.channel, ref: 'tty' } };
  expect(await why('why item anything', terminal)).toContain('I cannot post here');
});

test.each([
  ['https://a.example/x/', 'https://a.example/x'],
  ['http://a.example/x?id=1#y', 'https://a.example/x?id=1'],
  ['https://a.example/x?utm_source=y', 'https://a.example/x'],
])('%s is also looked for as %s', (written, known) => {
  expect(soughtItem(written)).toMatchObject({ kind: 'links', links: expect.arrayContaining([known]) });
});
