import { expect, test } from 'vitest';
import type { Entry } from '#adapters/feeds/entry.ts';
import { parseSafely } from '#adapters/feeds/parse-safely.ts';
import { parseTolerantly } from '#adapters/feeds/parse-tolerantly.ts';
import { parseWithFeedsmith } from '#adapters/feeds/parse-with-feedsmith.ts';
import { feedOf } from '#test/support/feed-reader.ts';

const ITEM = '<item><title>A</title><link>https://a.example/1</link></item>';

function atomOf(entry: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><entry>${entry}</entry></feed>`;
}

test.each([
  ['cut off in its second entry', feedOf(`${ITEM}<item><title>B`).slice(0, -16), ['A', 'B']],
  ['closed by the wrong name', feedOf(`${ITEM}<item><title>B</titel></item>`), ['A', 'B']],
  [
    'with a break that nobody closed',
    feedOf(`<item><title>A</title><description>x<br>y</description></item>`),
    ['A'],
  ],
  [
    'with every name under a prefix',
    '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>',
    ['A'],
  ],
  [
    'RSS 1.1',
    `<Channel xmlns="http://purl.org/net/rss1.1#"><title>T</title><items>${ITEM}</items></Channel>`,
    ['A'],
  ],
  [
    'RSS 1.0 with its items in the channel',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title>${ITEM}</channel></rdf:RDF>`,
    ['A'],
  ],
  [
    'with an item in its text',
    feedOf(`<item><title>A</title><description><![CDATA[<item>]]></description></item>`),
    ['A'],
  ],
])('a feed %s', (_, text, titles) => {
  expect(parseSafely(text)?.entries.map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['XML of something else', `<catalog>${ITEM}</catalog>`],
  ['a page', `<html><body>${ITEM}</body></html>`],
  ['text', 'no feed'],
])('%s is no feed', (_, text) => expect(parseSafely(text)).toBeNull());

// What one of the two lost when both were run over public corpora; both must read it alike.
test.each<[string, string, Partial<Entry>]>([
  [
    'the address of an Atom entry is its page, not its feed or its print',
    atomOf(
      '<title>A</title><link rel="self" href="https://a.example/s"/><link type="application/pdf" href="https://a.example/p"/><link type="text/html" href="https://a.example/h"/>',
    ),
    { link: 'https://a.example/h' },
  ],
  [
    'xml:base of a feed',
    atomOf('<title>A</title><link href="one"/>', 'xml:base="https://a.example/news/"'),
    { link: 'https://a.example/news/one' },
  ],
  [
    'an RDF entry is called what it is about',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item rdf:about="urn:a:1"><title>A</title></item></rdf:RDF>',
    { id: 'urn:a:1' },
  ],
  [
    'title and date of Dublin Core',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><item><dc:title>A</dc:title><dc:date>2026-05-01</dc:date></item></channel></rss>',
    { title: 'A', published: '2026-05-01' },
  ],
  [
    'markup in an Atom title',
    atomOf(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;b&gt; <i>C</i></div></title><id>1</id>',
    ),
    { title: expect.stringContaining('<i>C</i>') },
  ],
])('%s', (_, text, expected) => {
  for (const parse of [parseWithFeedsmith, parseTolerantly]) {
    expect(parse(text).entries).toMatchObject([expected]);
  }
});
