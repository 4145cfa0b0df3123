import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSourceList } from '#adapters/source-list/load-source-list.ts';
import type { ListingSelectors, Source } from '#src/model/source.ts';
import { codeOf, readerAndServer, titles } from '#test/support/feed-reader.ts';

const list = await loadSourceList(fileURLToPath(new URL('../../../knowledge/sources.yaml', import.meta.url)));

/** A source of the shipped list. */
function shipped(id: string): Source {
  const found = list.kind === 'sources' ? list.sources.find((source) => source.id === id) : undefined;
  if (!found) throw new Error(`${id} is not in the list`);
  return found;
}

async function readFixture(id: string, name: string) {
  await using there = await readerAndServer();
  const { url, reader } = shipped(id);
  const { pathname, search } = new URL(url);
  const body = await readFile(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
  there.server.serve(`${pathname}${search}`, { body, headers: { 'content-type': 'text/html' } });
  const reading = await there.read(`${pathname}${search}`, { reader });
  if (reading.kind !== 'items') throw new Error(`items were expected, not ${JSON.stringify(reading)}`);
  const here = (address: string | null) => address?.replace(there.server.url, '') ?? null;
  return reading.items.map((item) => ({ ...item, url: here(item.url) }));
}

test('Förderinfo: the day of publication, and the end as a text of its own', async () => {
  const [item] = await readFixture('foerderinfo', 'foerderinfo_teaser_2026-07-28.html');
  expect(item).toMatchObject({
    title: 'Forschungshub Wasserstoff – Hydrogen4Future',
    published: Temporal.Instant.from('2026-07-28T00:00:00Z'),
    summary: 'Richtlinie zur Förderung von Projekten zum Thema Forschungshubs.',
    closing: '- 30.09.2026',
  });
});

test.each([
  [
    'bmds',
    'bmds_press.made.html',
    [
      ['Neues Gesetz tritt in Kraft', '/aktuelles/pressemitteilungen/detail/neues-gesetz', '2026-07-29'],
      ['Zuschlag erteilt', 'https://bmds.bund.de/aktuelles/pressemitteilungen/detail/zuschlag', '2026-05-21'],
    ],
  ],
  [
    'bmftr',
    'bmftr_announcements.made.html',
    [
      [
        'Forschungshub Wasserstoff',
        'https://www.bmftr.bund.de/SharedDocs/Bekanntmachungen/DE/2026/07/2026-07-28-bekanntmachung-wasserstoff.html?nn=907934',
        null,
      ],
      [
        'Quantentechnologien – Kanada',
        'https://www.bmftr.bund.de/SharedDocs/Bekanntmachungen/DE/2026/06/2026-06-15-bekanntmachung-quanten.html?nn=907934',
        null,
      ],
    ],
  ],
  [
    'kooperation-international',
    'kooperation-international_announcements.made.html',
    [
      ['Kanada: Künstliche Intelligenz', '/foerderung/bekanntmachungen/detail/info/kanada-ki', null],
      ['Kanada: Batterien', '/foerderung/bekanntmachungen/detail/info/kanada-batterien', null],
    ],
  ],
  [
    'nrc-calls',
    'nrc_calls.made.html',
    [
      [
        'Canada – Germany call for proposals on hydrogen',
        '/en/irap/about/international/?action=view&id=113',
        null,
      ],
      [
        'Canada – Germany 3+2 call on artificial intelligence',
        '/en/irap/about/international/?action=view&id=62',
        null,
      ],
    ],
  ],
])('%s: titles, whole addresses and days', async (id, name, expected) => {
  const items = await readFixture(id, name);
  const day = (at: Temporal.Instant | null) => at?.toString().slice(0, 10) ?? null;
  expect(items.map(({ title, url, published }) => [title, url, day(published)])).toEqual(expected);
});

const SELECTORS: ListingSelectors = {
  item: 'li',
  title: 'h2',
  link: 'a@href',
  published: 'time@datetime',
  summary: 'p',
  closing: '.end',
};
const ENTRY = '<h2>Ruf</h2><a href="/1">mehr</a><time datetime="2026-07-28">28.07.2026</time>';

async function readPage(body: string, selectors = SELECTORS) {
  await using there = await readerAndServer();
  there.server.serve('/list', { body: `<html><body><ul>${body}</ul></body></html>` });
  return await there.read('/list', { reader: { kind: 'listing-page', selectors } });
}

test('an entry without a text or an end is read, one without title or link left out', async () => {
  const page = `<li>${ENTRY}</li><li><h2>Werbung</h2></li><li><a href="/2"></a></li>`;
  expect(titles(await readPage(page))).toEqual(['Ruf']);
});

test.each([
  ['the entries', '<div>nothing here</div>', 'li'],
  ['every title', `<li>${ENTRY.replaceAll('h2', 'h3')}</li>`, 'h2'],
  ['every link', `<li>${ENTRY.replace('href', 'data-href')}</li>`, 'a@href'],
  ['every date', `<li>${ENTRY.replaceAll('time', 'span')}</li>`, 'time@datetime'],
])('a page that has lost %s is told as one with another layout', async (_, page, selector) => {
  const reading = await readPage(page);
  expect(codeOf(reading)).toBe('layout-changed');
  expect(reading.kind === 'fault' && reading.reason.values).toEqual({ selector });
});

test.each(['h2@', '@', 'h2['])('“%s” is told as no selector', async (title) => {
  const reading = await readPage('<article><h2>A</h2></article>', { ...SELECTORS, title });
  expect(codeOf(reading)).toBe('bad-selector');
});
