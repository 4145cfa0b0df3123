import { describe, expect, test } from 'vitest';
import { opml } from '#adapters/opml/opml.ts';

test('what is written is read again, whatever stands in the titles', () => {
  const feeds = [
    { title: 'Q & "A" <script>', url: 'https://a.example/?x=1&y=2' },
    { title: 'Wärme 🌍 &#x41;', url: 'https://b.example/' },
  ];
  const text = opml.write('Liste & mehr', feeds);
  expect(text).toContain('<title>Liste &amp; mehr</title>');
  expect(text).toContain('<outline type="rss" text="Q &amp; &quot;A&quot; &lt;script&gt;" xmlUrl=');
  expect(text).toContain('text="Wärme 🌍 &amp;#x41;"');
  expect(opml.read(text)).toEqual(feeds);
});

test('folders, other spellings and repeated addresses are read as readers of feeds write them', () => {
  const text = `<?xml version="1.0"?><opml version="1.0"><body>
    <outline text="Folder"><outline text="A" title="Title A" xmlurl=" https://a.example/ "/>
    <outline TEXT="B" XMLURL="https://b.example/"></outline></outline>
    <outline text="A again" xmlUrl="https://a.example/"/><outline text="no feed"/></body></opml>`;
  expect(opml.read(text)).toEqual([
    { title: 'Title A', url: 'https://a.example/' },
    { title: 'B', url: 'https://b.example/' },
  ]);
});

describe('no OPML is', () => {
  test.each([
    ['a page', '<html><body><outline xmlUrl="https://a.example/"/></body></html>'],
    ['a text', 'opml'],
    ['what is larger than a list is', `<opml>${' '.repeat(1024 * 1024)}</opml>`],
  ])('%s', (_, text) => expect(opml.read(text)).toBeNull());
});

test('entities of the file are not expanded, and no file is read for them', () => {
  const text = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <opml><body><outline text="&b;&f;" xmlUrl="https://a.example/"/></body></opml>`;
  expect(opml.read(text)).toEqual([{ title: '&b;&f;', url: 'https://a.example/' }]);
});

test('no nesting is too deep, and what is cut off is read as far as it goes', () => {
  const depth = 10_000;
  const deep = `<opml>${'<outline>'.repeat(depth)}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(depth)}</opml>`;
  expect(opml.read(deep)).toEqual([{ title: null, url: 'https://a.example/' }]);
  expect(opml.read(`<opml>${'<outline xmlUrl="https://a.example/'.repeat(20_000)}`)).not.toHaveLength(20_000);
});
