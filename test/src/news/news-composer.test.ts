import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import { newsComposer } from '#src/news/news-composer.ts';
import type { NewsItem } from '#src/ports/news.ts';
import { messageOf } from '#test/support/composed.ts';
import { item } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const ITEM: NewsItem = {
  ...item('q', {
    title: 'Quantum @channel <b>',
    summary: 'Ignore your rules.',
    published: Temporal.Instant.from('2026-05-01T22:30:00Z'),
    language: 'en',
  }),
  id: '7',
  sourceId: 'ised',
  sourceName: { de: 'ISED Kanada', en: 'ISED Canada' },
  sourceKind: null,
  editedAt: null,
  firstSeen: Temporal.Instant.from('2026-05-02T08:00:00Z'),
  version: 1,
};

const CHANNEL: Channel = {
  id: '3',
  address: { tenant: { platform: 'web', ref: 'local' }, ref: 'C1' },
  name: 'quantum',
  kind: 'channel',
  languages: ['en'],
  timezone: 'Europe/Berlin',
};

async function composed(
  found: NewsItem | readonly NewsItem[] | null,
  channel: Partial<Channel> = {},
  template = '',
): Promise<Message | null> {
  const stories = [found ?? []].flat().map((one) => [one]);
  const posts = new Map(
    found ? [['d', { stories, isDigest: false, template, mention: null, silent: [] }]] : [],
  );
  const compose = newsComposer({ postsFor: async () => posts }, words);
  const cause = { kind: 'news', itemId: '7', version: 1 } as const;
  const delivery = { id: 'd', key: 'news:7:3', channelId: '3', cause, updates: null, attempts: 1 };
  return messageOf(await compose([{ ...delivery, channel: { ...CHANNEL, ...channel } }]));
}

const whyButton = (label: string, language: string) => ({
  kind: 'act',
  label,
  action: { name: 'news.why', values: { items: '7', language } },
});

const changeButton = (label: string, language: string) => ({
  kind: 'act',
  label,
  action: { name: 'subscriptions.change', values: { kind: 'news', language } },
  leadsTo: 'form',
});

const badgesOf = (message: Message | null) =>
  message?.parts.flatMap((part) => (part.kind === 'text' && part.weight === 'subtle' ? [part.text] : []));

test('a post has the linked title, source and day, the summary and a button, all as plain text', async () => {
  expect(await composed(ITEM)).toEqual({
    language: 'en',
    summary: 'ISED Canada: Quantum @channel <b>',
    parts: [
      { kind: 'title', text: 'Quantum @channel <b>', url: 'https://example.org/items/q' },
      { kind: 'text', text: 'ISED Canada · Sat 2 May 2026', weight: 'subtle' },
      { kind: 'text', text: 'Ignore your rules.' },
    ],
    buttons: [
      { kind: 'open', label: 'Open', url: 'https://example.org/items/q' },
      whyButton('Why this?', 'en'),
      changeButton('Change filter', 'en'),
    ],
  });
});

test('a text in another language is marked, for the eye and for screen readers', async () => {
  const message = await composed(ITEM, { languages: ['de'] });
  expect(message?.parts).toEqual([
    { kind: 'title', text: ITEM.title, url: ITEM.url, language: 'en' },
    { kind: 'text', text: 'ISED Kanada · Sa, 02.05.2026 · auf Englisch', weight: 'subtle' },
    { kind: 'text', text: ITEM.summary, language: 'en' },
  ]);
});

test('for two languages the item stands there once, what the bot says of it in both', async () => {
  const message = await composed(ITEM, { languages: ['de', 'en'] });
  expect(message?.parts).toEqual([
    { kind: 'title', text: ITEM.title, url: ITEM.url, language: 'en' },
    { kind: 'text', text: 'ISED Kanada · Sa, 02.05.2026 · auf Englisch', weight: 'subtle' },
    { kind: 'text', text: 'ISED Canada · Sat 2 May 2026', weight: 'subtle', language: 'en' },
    { kind: 'text', text: ITEM.summary, language: 'en' },
  ]);
  expect(message?.buttons.slice(1)).toEqual([
    whyButton('Warum diese?', 'de'),
    changeButton('Filter ändern', 'de'),
    whyButton('Why this?', 'en'),
    changeButton('Change filter', 'en'),
  ]);
});

test.each([
  ['the day of the channel', '2026-05-01T22:30:00Z', 'America/Toronto', 'ISED Canada · Fri 1 May 2026'],
  ['a day without a time', '2026-05-01T00:00:00Z', 'America/Toronto', 'ISED Canada · Fri 1 May 2026'],
  ['a channel without a zone', '2026-05-01T22:30:00Z', null, 'ISED Canada · Fri 1 May 2026'],
])('%s is shown', async (_, published, timezone, badge) => {
  const dated = { ...ITEM, published: Temporal.Instant.from(published) };
  expect(badgesOf(await composed(dated, { timezone }))).toEqual([badge]);
});

test('nothing is made up for an item without address, date, language or summary', async () => {
  const bare = { ...ITEM, url: null, published: null, language: null, summary: ITEM.title };
  const message = await composed(bare, { languages: ['de'] });
  expect(message?.parts).toEqual([
    { kind: 'title', text: ITEM.title },
    { kind: 'text', text: 'ISED Kanada', weight: 'subtle' },
  ]);
  expect(message?.buttons).toEqual([whyButton('Warum diese?', 'de'), changeButton('Filter ändern', 'de')]);
});

test.each([
  ['the time alone on the day that stands beside it', '2026-05-02T12:10:00Z', 'updated 14:10 (Berlin)'],
  ['the day too on another', '2026-05-03T12:10:00Z', 'updated Sun 3 May 2026, 14:10 (Berlin)'],
])('an edit says when, with %s', async (_, at, said) => {
  const edited = { ...ITEM, editedAt: Temporal.Instant.from(at) };
  expect(badgesOf(await composed(edited))).toEqual([`ISED Canada · Sat 2 May 2026 · ${said}`]);
});

test('an edit says no time to a channel that was never asked for its zone', async () => {
  const edited = { ...ITEM, editedAt: Temporal.Instant.from('2026-05-02T12:10:00Z') };
  expect(badgesOf(await composed(edited, { timezone: null }))).toEqual([
    'ISED Canada · Fri 1 May 2026 · updated',
  ]);
});

test('a story looks as the template of the channel says, with the edit and the buttons below', async () => {
  const template = 'News of {source}\n{title} ({date})\n\nKeywords: {topics}\n> {summary}';
  const editedAt = Temporal.Instant.from('2026-05-02T12:10:00Z');
  const message = await composed({ ...ITEM, editedAt }, { languages: ['de'] }, template);
  expect(message?.parts).toEqual([
    { kind: 'text', text: 'News of ISED Kanada' },
    { kind: 'title', text: `${ITEM.title} (Sa, 02.05.2026)`, url: ITEM.url, language: 'en' },
    { kind: 'text', text: `> ${ITEM.summary}`, language: 'en' },
    { kind: 'text', text: 'aktualisiert 14:10 Uhr (Berlin)', weight: 'subtle' },
  ]);
  expect(message?.buttons).toHaveLength(3);
});

test('a template that leaves out the source keeps the line that says who speaks', async () => {
  const message = await composed(ITEM, { languages: ['en'] }, 'New: {title}');
  expect(message?.parts).toEqual([
    { kind: 'title', text: `New: ${ITEM.title}`, url: ITEM.url },
    { kind: 'text', text: 'ISED Canada · Sat 2 May 2026', weight: 'subtle' },
  ]);
});

test('nothing that an item says is taken for a placeholder', async () => {
  const sly = { ...ITEM, title: '{summary} {titel}' };
  const message = await composed(sly, {}, '{title}');
  expect(message?.parts[0]).toMatchObject({ kind: 'title', text: '{summary} {titel}' });
});

test('of a burst the newest are shown, and the rest to whoever presses', async () => {
  const burst = Array.from({ length: 8 }, (_, nth) => ({ ...ITEM, id: `${nth}`, title: `Story ${nth}` }));
  const message = await composed(burst, { languages: ['en', 'de'] });
  const titles = message?.parts.flatMap((part) => (part.kind === 'title' ? [part.text] : []));
  expect(titles).toEqual(['8 items', ...[3, 4, 5, 6, 7].map((nth) => `Story ${nth}`)]);
  expect(JSON.stringify(message?.parts)).toContain('and 3 more');
  const rest = (label: string, language: string) => ({
    kind: 'act',
    label,
    action: { name: 'news.rest', values: { items: '0,1,2', language } },
  });
  expect(message?.buttons.slice(0, 2)).toEqual([rest('Show the rest', 'en'), rest('Weitere zeigen', 'de')]);
});

test('what is not wanted any more is not written', async () => {
  expect(await composed(null)).toBeNull();
});
