import { afterAll, describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresNewsPreview } from '#adapters/postgres/news-preview.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { fold } from '#src/model/fold.ts';
import { isTerm, type NewsFilter, NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { type Chances, chances } from '#test/support/random.ts';
import { item, source } from '#test/support/sources.ts';

const TOPICS = [
  { id: 'ai', name: { de: 'Künstliche Intelligenz', en: 'artificial intelligence' }, aliases: ['KI', 'AI'] },
  { id: 'quantum', name: { de: 'Quantentechnologien', en: 'quantum technologies' }, aliases: ['Quanten'] },
].map((topic) => ({ ...topic, summary: null, plain: null, sources: [], draft: false }));

async function opened() {
  const db = await freshDatabase();
  await postgresSources(db).followList([source('bund')]);
  await db.query('update source set last_success_at = bot_now()');
  await postgresKnowledge(db).write({ ...everything, topics: TOPICS }, { replace: true });
  const store = { news: postgresNews(db), subscriptions: postgresSubscriptions(db) };
  const subscribed = async (filter: Partial<NewsFilter>, channelId?: string) => {
    const channel = channelId ?? (await makeChannel(db));
    await store.subscriptions.save({
      kind: 'news',
      channelId: channel,
      owner: { ref: 'lena', name: 'Lena' },
      targets: [{ kind: 'source', ref: 'bund' }],
      filter: { ...NO_FILTER, ...filter },
      languages: ['de'],
      rhythm: AT_ONCE,
      style: USUAL_STYLE,
      timezone: null,
    });
    return channel;
  };
  return Object.assign(db, store, { subscribed });
}

const shared = await opened();
afterAll(() => shared[Symbol.asyncDispose]());
let keys = 0;

/** Whether an item with this title would have come. */
async function comes(filter: Partial<NewsFilter>, title: string, language: string | null = 'de') {
  const key = `sample-${keys++}`;
  const now = Temporal.Now.instant();
  await upsertItems(shared, 'bund', [item(key, { title, summary: '', language, published: now })]);
  const trial = postgresNewsPreview(shared).wouldHaveCome(['bund'], { ...NO_FILTER, ...filter }, 1, 1);
  const found = (await trial).newest.some((one) => one.title === title);
  await shared.query('delete from item where key = $1', [key]);
  return found;
}

describe('a word finds', () => {
  test.each<[term: string, title: string, language: string | null, found: boolean]>([
    ['quant*', 'Quantencomputer für alle', 'de', true],
    ['quant*', 'Quantum computers for all', 'en', true],
    ['quant*', 'Die Konsequanten', 'de', false],
    ['*sensorik', 'Neue Quantensensorik', 'en', true],
    ['*sensorik', 'Neue Sensorikpreise', 'de', false],
    ['*foerder*', 'Die Forschungsförderung', 'de', true],
    ['KI', 'KI-Forschung', 'de', true],
    ['ki', 'Neues zur KI.', 'de', true],
    ['KI', 'Kinder und Kino', 'de', false],
    ['Rat', 'Beratung im Bundesrat', 'de', false],
    ['Stellenausschreibung', 'Zwei Stellenausschreibungen', 'de', true],
    ['Förderung', 'FOERDERUNG', 'de', true],
    ['Förderung', 'Forschungsförderung', 'de', true],
    ['Sensorik', 'Die Quantensensorikinitiative', 'de', true],
    ['Reise', 'Die Kreise des Landes', 'de', false],
    ['Arbeit', 'Die Verarbeitung', 'de', false],
    ['Sensorik', 'Quantensensorik', 'en', false],
    ['sensor', 'New sensors', 'en', false],
    ['Sensorik', 'Quantensensorik', null, false],
    ['künstliche Intelligenz', 'Mit künstlicher Intelligenz', 'de', true],
    ['künstliche Intelligenz', 'Künstliche, sehr künstliche Tiere', 'de', false],
    ['artificial intelligence', 'On artificial intelligence', 'en', true],
    ['artificial intelligence', 'An artificial, new intelligence', 'en', false],
    ['Café', 'Im Cafe', 'en', true],
    ['5G', 'Ausbau von 5G', 'de', true],
  ])('%j in %j (%s): %s', async (term, title, language, found) => {
    expect(await comes({ any: [term] }, title, language)).toBe(found);
  });
});

describe('a filter', () => {
  const QUANTUM = { any: ['quant*', 'KI'], none: ['Stellenausschreibung'] };
  test.each<[name: string, filter: Partial<NewsFilter>, title: string, found: boolean]>([
    ['of nothing wants everything', {}, 'Irgendetwas', true],
    ['wants any of its words', QUANTUM, 'Die KI', true],
    ['wants none of its words', QUANTUM, 'Die KI: Stellenausschreibung', false],
    ['without any of its words does not', QUANTUM, 'Anderes', false],
    ['wants all of its words', { all: ['Kanada', 'KI'] }, 'KI in Kanada', true],
    ['wants not only one of all its words', { all: ['Kanada', 'KI'] }, 'KI in Berlin', false],
    ['wants a topic by its alias', { topics: ['ai'] }, 'Die KI', true],
    ['wants a topic by its name, bent', { topics: ['ai'] }, 'Von künstlicher Intelligenz', true],
    ['wants a topic or a word', { topics: ['ai'], any: ['Kanada'] }, 'Aus Kanada', true],
    ['does not want what is on no topic of it', { topics: ['ai', 'quantum'] }, 'Aus Kanada', false],
    ['passes over a topic that is gone', { topics: ['gone'] }, 'Aus Kanada', true],
    ['passes over it beside another', { topics: ['gone', 'ai'] }, 'Aus Kanada', false],
  ])('%s', async (_, filter, title, found) => expect(await comes(filter, title)).toBe(found));
});

type Row = { readonly id: string; readonly state: string; readonly updates: string | null };

/** The deliveries of an item, the first one first. */
function deliveriesOf(db: Sql, key: string): Promise<readonly Row[]> {
  return db.query<Row>(
    `select d.id, state, updates, reason from delivery d
     where coalesce(updates, id) in (select delivery_id from channel_item join item on item.id = item_id where key = $1)
     order by seq`,
    [key],
  );
}

test('what no longer fits is withdrawn as it waits, and what stands in a channel is kept right', async () => {
  await using db = await opened();
  await db.subscribed({ any: ['quant*'] });
  const titles = async (id = '') =>
    (await db.news.postsFor([id]))
      .get(id)
      ?.stories.flat()
      .map(({ title }) => title);
  const sent = item('sent', { title: 'Quantum' });
  const waits = item('waits', { title: 'A quantum of something else' });
  await upsertItems(db, 'bund', [sent, waits, item('other', { title: 'Other' })]);
  expect(await db.news.plan()).toEqual({ queued: 2, withdrawn: 0 });
  const [post] = await deliveriesOf(db, 'sent');
  expect(await titles(post?.id)).toEqual(['Quantum']);
  await db.query(`update delivery set state = 'sent' where id = $1`, [post?.id]);
  await upsertItems(db, 'bund', [
    { ...sent, title: 'Something new' },
    { ...waits, title: 'A hint of something else' },
  ]);
  expect(await db.news.plan()).toEqual({ queued: 1, withdrawn: 1 });
  expect(await deliveriesOf(db, 'waits')).toMatchObject([
    { state: 'withdrawn', reason: { key: 'filters:reason' } },
  ]);
  const [, edit] = await deliveriesOf(db, 'sent');
  expect(edit).toMatchObject({ state: 'queued', updates: post?.id });
  expect(await titles(edit?.id)).toEqual(['Something new']);
});

test('a narrower filter takes back what waits, a wider one sends nothing after', async () => {
  await using db = await opened();
  const channel = await db.subscribed({ any: ['quant*'] });
  await upsertItems(db, 'bund', [item('a', { title: 'Quantum' }), item('b', { title: 'KI' })]);
  await db.news.plan();
  await db.subscribed({ any: ['kanad*'] }, channel);
  expect(await db.news.plan()).toEqual({ queued: 0, withdrawn: 1 });
  await db.subscribed({}, channel);
  expect(await db.news.plan()).toEqual({ queued: 0, withdrawn: 0 });
});

const WORDS = [
  'Quanten',
  'quant',
  'KI',
  'Rat',
  'Sensorik',
  'Förderung',
  'neue',
  'Technologie',
  'für',
  'Kanada',
];

function randomTitle({ below, oneOf }: Chances): string {
  const compound = () =>
    Array.from({ length: 1 + below(3) }, () => oneOf(WORDS)).join(oneOf(['', '', 's', '-']));
  return Array.from({ length: 1 + below(5) }, compound).join(oneOf([' ', ', ', ': ']));
}

function randomTerm({ isTrue, oneOf }: Chances): string {
  const word = `${oneOf(WORDS)}${isTrue(0.2) ? ` ${oneOf(WORDS)}` : ''}`;
  return `${isTrue(0.15) ? '*' : ''}${word}${isTrue(0.25) ? '*' : ''}`;
}

/** Whether one of the words that begin at `at` is what the term says: the rule, word by word, as people are told it. */
function speaksOf(title: string, language: string, term: string): boolean {
  const words = fold(title).split(' ');
  const sought = fold(term).split(' ');
  const isWhole = !term.includes('*');
  const fitsAt = (at: number) =>
    sought.every((part, nth) => {
      const word = words[at + nth] ?? '';
      const [isFirst, isLast] = [nth === 0, nth === sought.length - 1];
      const isPart = isWhole && language === 'de' && part.length >= 5;
      return starts(word, isFirst && isPart, isFirst && term.startsWith('*')).some(
        (rest) => rest.startsWith(part) && ends(rest.slice(part.length), isPart, isLast, term.endsWith('*')),
      );
    });
  return words.some((_, at) => fitsAt(at));
}

/** The word, and where the term may begin within it, what is left of it from there. */
function starts(word: string, isPart: boolean, isOpen: boolean): readonly string[] {
  const from = isOpen ? 0 : 4;
  const within = Array.from({ length: word.length + 1 }, (_, at) => word.slice(at)).slice(from);
  return isPart || isOpen ? [word, ...within] : [word];
}

function ends(rest: string, isPart: boolean, isLast: boolean, isOpen: boolean): boolean {
  if (rest === '' || (isLast && isOpen)) return true;
  return isPart && (isLast || rest.length <= 2);
}

function wants(filter: NewsFilter, title: string, language: string): boolean {
  const has = (term: string) => speaksOf(title, language, term);
  const names = TOPICS.filter(({ id }) => filter.topics.includes(id)).flatMap(({ name, aliases }) => [
    ...Object.values(name),
    ...aliases,
  ]);
  const wanted = [...filter.any, ...names];
  return (wanted.length === 0 || wanted.some(has)) && filter.all.every(has) && !filter.none.some(has);
}

test.each([1, 2, 3, 4, 5])(
  'by chance (%i), every channel is planned what its own words want',
  async (seed) => {
    const chance = chances(seed);
    await using db = await opened();
    const some = (share: number) =>
      chance.isTrue(share)
        ? Array.from({ length: 1 + chance.below(2) }, () => randomTerm(chance)).filter(isTerm)
        : [];
    const filters = Array.from({ length: 30 }, () => ({
      any: some(0.6),
      topics: chance.someOf(['ai', 'quantum'], 0.15),
      all: some(0.3),
      none: some(0.4),
    }));
    const channels = [];
    for (const filter of filters) channels.push({ filter, id: await db.subscribed(filter) });
    const items = Array.from({ length: 40 }, (_, nth) =>
      item(`i${nth}`, {
        title: randomTitle(chance),
        summary: '',
        language: chance.oneOf(['de', 'de', 'en']),
      }),
    );
    await upsertItems(db, 'bund', items);
    await db.news.plan();
    const rows = await db.query<{ channel_id: string; key: string }>(
      'select channel_id, item.key from channel_item join item on item.id = item_id',
    );
    const planned = new Set(rows.map(({ channel_id, key }) => `${channel_id} ${key}`));
    const pairs = channels.flatMap(({ filter, id }) => items.map((one) => ({ filter, id, one })));
    const wrong = pairs
      .filter(
        ({ filter, id, one }) =>
          wants(filter, one.title, one.language ?? '') !== planned.has(`${id} ${one.key}`),
      )
      .map(({ filter, one }) => ({ filter, title: one.title, language: one.language }));
    expect(wrong).toEqual([]);
    expect(planned.size).toBeGreaterThan(0);
    expect(planned.size).toBeLessThan(pairs.length);
  },
);
