import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Publishing, SENT_ALONG, sourceReaderContract } from '#test/contract/source-reader.ts';
import { codeOf, FEED, feedOf, readerAndServer, titles } from '#test/support/feed-reader.ts';

function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
}

const entry = (title: string) =>
  `<item><title>${title}</title><link>/${title}</link><guid>${title}</guid></item>`;

sourceReaderContract(async () => {
  const there = await readerAndServer();
  const { server } = there;
  const headers = { etag: SENT_ALONG.etag ?? '' };
  server.serve('/two-items.xml', { headers, body: feedOf(entry('two') + entry('one')) });
  server.serve('/other-item.xml', { body: feedOf(entry('other')) });
  server.serve('/busy-for-two-minutes.xml', { status: 503, headers: { 'retry-after': '120' } });
  server.serve('/no-feed.xml', { body: 'no feed' });
  return Object.assign(there, { urlOf: (publishing: Publishing) => `${server.url}/${publishing}.xml` });
});

describe('real feeds', () => {
  test('service.bund.de: plain text, clean addresses, and a key where the guid is missing', async () => {
    await using there = await readerAndServer();
    const body = await fixture('service_bund_ausschreibungen_2026-05-01.rss.xml');
    there.server.serve('/feed', { body });
    const reading = await there.read('/feed');
    expect(reading).toMatchObject({ kind: 'items', items: [{ language: 'de' }, { language: 'de' }] });
    if (reading.kind !== 'items') return;
    for (const { title, summary, url, key } of reading.items) {
      expect(`${title} ${summary}`).not.toMatch(/[<>]|&\w+;/);
      expect(summary.length).toBeLessThanOrEqual(320);
      expect(url).not.toContain('#track');
      expect(key).not.toBe('');
    }
    expect(reading.items[0]?.published?.toString()).toBe('2026-05-01T13:06:33Z');
  });

  test.each([
    ['bundesregierung_artikel_2024-05-31.rss.xml', 3, 'de'],
    ['canada_news_centre_agriculture_2025-09-25.atom.xml', 3, 'en'],
    ['canada_news_centre_manitoba_2018-10-25.atom.xml', 2, 'en'],
  ])('%s', async (name, count, language) => {
    await using there = await readerAndServer();
    there.server.serve('/feed', { body: await fixture(name) });
    const reading = await there.read('/feed');
    expect(titles(reading)).toHaveLength(count);
    const items = reading.kind === 'items' ? reading.items : [];
    for (const item of items) {
      expect(item.published).not.toBeNull();
      expect(item.url).toMatch(/^https?:\/\//);
      expect(['de', language]).toContain(item.language);
    }
  });
});

describe('what is no feed', () => {
  test.each([
    ['an empty answer', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['a page', '<!doctype html><html><body>Sorry</body></html>', 'is-a-page'],
    ['a feed cut off before its entries', FEED.slice(0, 60), 'no-feed'],
    ['XML of something else', '<catalog><item><title>A</title></item></catalog>', 'no-feed'],
    ['JSON of an error', '{"error":"captcha"}', 'no-feed'],
    ['text', 'no feed', 'no-feed'],
  ])('%s', async (_, body, code) => {
    await using there = await readerAndServer();
    there.server.serve('/feed', { body });
    expect(codeOf(await there.read('/feed'))).toBe(code);
  });
});

describe('odd and hostile feeds', () => {
  test.each([
    ['a bare ampersand', feedOf('<item><title>Q & A</title><link>/1?a=1&b=2</link></item>'), ['Q & A']],
    [
      'a bad date',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title><updated>soon</updated></entry></feed>',
      ['A'],
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"A","content_text":"x"}]}',
      ['A'],
    ],
    [
      'script in a title',
      feedOf('<item><title>&lt;script&gt;x()&lt;/script&gt;A</title><link>/1</link></item>'),
      ['A'],
    ],
    [
      'no title',
      feedOf('<item><description>Only &lt;b&gt;text&lt;/b&gt;</description></item>'),
      ['Only text'],
    ],
    ['an entry in which nothing stands', feedOf('<item/><item><title> </title></item>'), []],
    ['nothing but an id', feedOf('<item><guid>urn:a:1</guid></item>'), ['urn:a:1']],
    ['nothing in it yet', feedOf(''), []],
  ])('%s', async (_, body, expected) => {
    await using there = await readerAndServer();
    there.server.serve('/feed', { body });
    expect(titles(await there.read('/feed'))).toEqual(expected);
  });

  test('half signs and NUL in a JSON feed reach no item, and do not make one key of two', async () => {
    await using there = await readerAndServer();
    const entry = (id: string, text: string) =>
      `{"id":"${id}","url":"/${id}","title":"${text}","content_text":"${text}","tags":["${text}"]}`;
    const odd = ['\\ud83d cut', 'a\\u0000b', 'a\\u0000c'];
    const items = odd.map((text) => entry(text, text)).join();
    const body = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[${items}]}`;
    there.server.serve('/feed', { body, headers: { 'content-type': 'application/feed+json' } });
    const reading = await there.read('/feed');
    expect(titles(reading)).toEqual(['\ufffd cut', 'a b', 'a c']);
    const read = reading.kind === 'items' ? reading.items : [];
    expect(JSON.stringify(read)).not.toMatch(/\\u(0000|d[89a-f])/);
    expect(new Set(read.map(({ key }) => key)).size).toBe(3);
  });

  test('entity bombs stay small', async () => {
    await using there = await readerAndServer();
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    ).join('');
    const body = FEED.replace('<rss', `<!DOCTYPE r [<!ENTITY e0 "ha">${entities}]><rss`).replace(
      'Erste',
      '&e12;',
    );
    there.server.serve('/feed', { body });
    const reading = await there.read('/feed');
    expect(JSON.stringify(reading).length).toBeLessThan(5_000);
  });
});
