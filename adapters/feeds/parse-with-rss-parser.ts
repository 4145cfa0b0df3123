import Parser from 'rss-parser';
import type { Entries } from '#adapters/feeds/entry.ts';

type Fields = { readonly id?: string; readonly updated?: string; readonly language?: string };

const parser = new Parser<Record<string, unknown>, Fields>({
  defaultRSS: 2,
  customFields: { item: ['updated'] },
});

/** Reads RSS and Atom from text; its download is never used (no limits, no ETag). @throws when it cannot. */
export async function parseWithRssParser(text: string): Promise<Entries> {
  const feed = await parser.parseString(text.trimStart());
  const language = typeof feed.language === 'string' ? feed.language : null;
  return {
    language,
    entries: feed.items.map((item) => ({
      id: item.guid ?? item.id ?? null,
      title: item.title ?? '',
      link: item.link ?? null,
      summary: item.summary ?? item.content ?? '',
      published: item.pubDate ?? item.isoDate ?? null,
      updated: item.updated ?? null,
      language: null,
      categories: (item.categories ?? []).filter((category) => typeof category === 'string'),
    })),
  };
}
