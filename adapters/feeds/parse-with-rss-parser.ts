import Parser from 'rss-parser';
import type { Entries } from '#adapters/feeds/entry.ts';

// The library hands over an object where an element has attributes or markup, whatever its types promise.
type Fields = { readonly id?: string; readonly updated?: string; readonly 'content:encoded'?: string };
type Written = string | { readonly _?: unknown } | undefined;

const parser = new Parser<Record<string, unknown>, Fields>({
  defaultRSS: 2,
  customFields: { item: ['updated'] },
});

/** Reads RSS and Atom from text; its download is never used (no limits, no ETag). @throws when it cannot. */
export async function parseWithRssParser(text: string): Promise<Entries> {
  const feed = await parser.parseString(text.trimStart());
  return {
    language: textOf(feed.language as Written),
    addresses: [textOf(feed.link as Written), feed.feedUrl],
    entries: feed.items.map((item) => ({
      id: textOf(item.guid) ?? textOf(item.id),
      title: textOf(item.title) ?? '',
      link: textOf(item.link),
      summary: textOf(item.summary) ?? textOf(item.content) ?? '',
      content: textOf(item['content:encoded']) ?? textOf(item.content),
      published: textOf(item.pubDate) ?? textOf(item.isoDate),
      updated: textOf(item.updated),
      language: null,
      categories: (item.categories ?? []).flatMap((category) => textOf(category) ?? []),
    })),
  };
}

function textOf(written: Written): string | null {
  const text = typeof written === 'object' ? written._ : written;
  return typeof text === 'string' ? text : null;
}
