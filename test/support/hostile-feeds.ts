import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { feedOf } from '#test/support/feed-reader.ts';
import { type Answer, drip } from '#test/support/source-server.ts';

const MEGABYTE = 1024 * 1024;
const ENTRY = '<item><title>A</title><link>/1</link><guid>1</guid></item>';

/** What a publisher may do to a reader, by name: how it answers, and which fault comes of it; null for items. */
export const HOSTILE_FEEDS: Readonly<Record<string, { answer: Answer; becomes: string | null }>> = {
  'a-thousand-million-laughs': { answer: { body: withEntities(laughs()) }, becomes: null },
  'one-long-entity-many-times': {
    answer: { body: withEntities(`<!ENTITY e "${'x'.repeat(50_000)}">`, '&e;'.repeat(20_000)) },
    becomes: null,
  },
  'an-entity-that-is-a-file': {
    answer: { body: withEntities('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;') },
    becomes: null,
  },
  'ten-thousand-deep': { answer: inText('<a>'.repeat(10_000) + '</a>'.repeat(10_000)), becomes: null },
  'a-title-of-nearly-five-megabytes': {
    answer: { body: feedOf(`<item><title>${'Titel '.repeat(850_000)}</title><guid>1</guid></item>`) },
    becomes: null,
  },
  'a-title-in-the-wrong-encoding': {
    answer: {
      body: Buffer.from(feedOf(`<item><title>${'\u00e4 a'.repeat(1_700_000)}</title></item>`), 'latin1'),
    },
    becomes: null,
  },
  'a-link-and-a-category-of-two-megabytes': {
    answer: {
      body: feedOf(
        `<item><title>A</title><link>https://a.example/${'a'.repeat(2_400_000)}</link><category>${'b '.repeat(1_200_000)}</category></item>`,
      ),
    },
    becomes: null,
  },
  'a-title-of-six-megabytes': {
    answer: { body: feedOf(`<item><title>${'Titel '.repeat(MEGABYTE)}</title></item>`) },
    becomes: 'too-large',
  },
  'script-in-titles': {
    answer: {
      body: feedOf(
        '<item><title>&lt;script&gt;x()&lt;/script&gt;A</title></item><item><title><![CDATA[<script>x()</script>B]]></title></item>',
      ),
    },
    becomes: null,
  },
  'half-a-comment-for-ever': { answer: inText('<!-'.repeat(13_500)), becomes: null },
  'half-a-tag-for-ever': { answer: inText('<p'.repeat(40_000)), becomes: null },
  'items-in-items': { answer: { body: feedOf('<item>'.repeat(20_000)) }, becomes: 'any' },
  'seventy-thousand-entries': { answer: { body: feedOf(ENTRY.repeat(70_000)) }, becomes: 'any' },
  'seventy-thousand-attributes': { answer: { body: feedOf(`<item ${attributes()}/>`) }, becomes: 'any' },
  'an-endless-stream': { answer: drip(Buffer.alloc(256 * 1024, '<item/>')), becomes: 'too-large' },
  'a-slow-drip': { answer: drip(' ', 100), becomes: 'timeout' },
  silence: { answer: () => undefined, becomes: 'timeout' },
  'a-bomb-of-gzip': { answer: packed('gzip', gzipSync(Buffer.alloc(200 * MEGABYTE))), becomes: 'too-large' },
  'a-bomb-of-brotli': { answer: packed('br', brotliBomb()), becomes: 'too-large' },
  'less-than-it-said': { answer: raw(9_999, feedOf(ENTRY)), becomes: 'broken-off' },
  'more-than-it-said': { answer: raw(40, feedOf(ENTRY)), becomes: 'any' },
  'a-loop': { answer: { status: 302, headers: { location: '/a-loop' } }, becomes: 'too-many-redirects' },
  'a-page': { answer: { body: '<!doctype html><html><body>No</body></html>' }, becomes: 'is-a-page' },
};

function withEntities(entities: string, text = '&e9;'): string {
  const feed = feedOf(`<item><title>A ${text}</title><guid>1</guid></item>`);
  return feed.replace('<rss', `<!DOCTYPE rss [${entities}]><rss`);
}

function laughs(): string {
  const tenfold = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);
  return `<!ENTITY e0 "ha">${tenfold.join('')}`;
}

function inText(text: string): Answer {
  return { body: feedOf(`<item><title>A</title><description>${text}</description></item>`) };
}

function attributes(): string {
  return Array.from({ length: 70_000 }, (_, n) => `a${n}="${n}"`).join(' ');
}

function packed(encoding: string, body: Buffer): Answer {
  return { headers: { 'content-encoding': encoding }, body };
}

function brotliBomb(): Buffer {
  return brotliCompressSync(Buffer.alloc(200 * MEGABYTE), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
}

/** An answer whose length is not what its head says. */
function raw(length: number, body: string): Answer {
  return (_request, { socket }: ServerResponse) => {
    socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: ${length}\r\n\r\n${body}`);
  };
}
