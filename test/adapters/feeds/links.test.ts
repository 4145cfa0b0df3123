import { expect, test } from 'vitest';
import { cleanLink } from '#adapters/feeds/links.ts';

const BASE = 'https://example.org/news/feed.xml';

test.each([
  ['https://a.example/x#track=feed-callforbids', 'https://a.example/x'],
  ['https://a.example/x?utm_source=rss&id=1', 'https://a.example/x?id=1'],
  ['https://a.example/x;jsessionid=ABC.live?y=1', 'https://a.example/x?y=1'],
  ['https://a.example/x#part-2', 'https://a.example/x#part-2'],
  ['../press/1', 'https://example.org/press/1'],
  ['//a.example/x', 'https://a.example/x'],
])('%s', (link, expected) => expect(cleanLink(link, BASE)).toBe(expected));

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'file:///etc/passwd', 'http://'])(
  '%s is no link',
  (link) => expect(cleanLink(link, BASE)).toBeNull(),
);
