import { expect, test } from 'vitest';
import { opml } from '#adapters/opml/opml.ts';
import { feedsListedIn } from '#src/sources/listed-feeds.ts';

const NRC = { title: 'NRC news', url: 'https://nrc.example/feed?lang=en&n=5' };
const BUND = { title: 'Bund – Presse', url: 'https://bund.example/rss.xml' };

test.each([
  [
    'each entry on a line',
    'ID: 10070375266484 Title: NRC news URL: https://nrc.example/feed?lang=en&n=5\nID: 2 Title: Bund – Presse URL: https://bund.example/rss.xml',
    [NRC, BUND],
  ],
  [
    'each on several lines',
    'ID: 1\nTitle: NRC news\nURL: https://nrc.example/feed?lang=en&n=5\n\nID: 2\nTitle: Bund – Presse\nURL: https://bund.example/rss.xml\n',
    [NRC, BUND],
  ],
  [
    'with dashes and bold words',
    'ID: *1* – *Title:* NRC news - *URL:* https://nrc.example/feed?lang=en&n=5',
    [NRC],
  ],
  [
    'as links of Slack',
    'ID: 1 Title: NRC news URL: <https://nrc.example/feed?lang=en&n=5|https://nrc.example/feed?lang=en&n=5>',
    [NRC],
  ],
  [
    'addresses alone',
    'https://a.example/1.xml, https://b.example/2.xml.',
    [
      { title: null, url: 'https://a.example/1.xml' },
      { title: null, url: 'https://b.example/2.xml' },
    ],
  ],
  ['with the address in brackets', '1. Title: NRC news (https://nrc.example/feed?lang=en&n=5)', [NRC]],
  ['in German', 'ID: 1 Titel: NRC news Feed: https://nrc.example/feed?lang=en&n=5', [NRC]],
  ['OPML', opml.write('List', [NRC, BUND]), [NRC, BUND]],
  ['nothing', 'There are no feeds in this channel.', []],
])('feeds are found in a list: %s', (_, text, feeds) => {
  expect(feedsListedIn(text, opml)).toEqual(feeds);
});

test('a hostile text is read in no time', () => {
  const text = `${'title: '.repeat(100_000)}https://a.example/`;
  const begun = performance.now();
  expect(feedsListedIn(text, opml)).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
