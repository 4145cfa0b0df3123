import { parseFeed } from 'feedsmith';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';

// Every field of a feed may be missing, whatever the library's types promise; dates stay as written.
type Texts = { readonly value?: string } | string | undefined;
type Link = { readonly href?: string; readonly rel?: string };

/** Reads RSS, RDF, Atom and JSON Feed. @throws when the text is none of them. */
export function parseWithFeedsmith(text: string): Entries {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return { language: parsed.feed.language ?? null, entries: (parsed.feed.items ?? []).map(fromRss) };
    case 'rdf':
      return {
        language: parsed.feed.dc?.languages?.[0] ?? null,
        entries: (parsed.feed.items ?? []).map(fromRss),
      };
    case 'atom':
      return { language: parsed.feed.xml?.lang ?? null, entries: (parsed.feed.entries ?? []).map(fromAtom) };
    case 'json':
      return { language: parsed.feed.language ?? null, entries: (parsed.feed.items ?? []).map(fromJson) };
  }
}

type RssItem = {
  readonly guid?: Texts;
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly pubDate?: string;
  readonly categories?: readonly ({ readonly name?: string } | undefined)[];
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly dates?: readonly string[] };
  readonly atom?: { readonly updated?: string };
};

function fromRss(item: RssItem): Entry {
  return {
    id: textOf(item.guid) || null,
    title: item.title ?? '',
    link: item.link ?? null,
    summary: item.description ?? item.content?.encoded ?? '',
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    updated: item.atom?.updated ?? null,
    language: null,
    categories: (item.categories ?? []).flatMap((category) => category?.name ?? []),
  };
}

type AtomEntry = {
  readonly id?: string;
  readonly title?: Texts;
  readonly links?: readonly Link[];
  readonly summary?: Texts;
  readonly content?: Texts;
  readonly published?: string;
  readonly updated?: string;
  readonly xml?: { readonly lang?: string };
  readonly categories?: readonly { readonly term?: string; readonly label?: string }[];
};

function fromAtom(entry: AtomEntry): Entry {
  const links = entry.links ?? [];
  const link = links.find((found) => (found.rel ?? 'alternate') === 'alternate') ?? links[0];
  return {
    id: entry.id ?? null,
    title: textOf(entry.title),
    link: link?.href ?? null,
    summary: textOf(entry.summary) || textOf(entry.content),
    published: entry.published ?? null,
    updated: entry.updated ?? null,
    language: entry.xml?.lang ?? null,
    categories: (entry.categories ?? []).flatMap((category) => category.label ?? category.term ?? []),
  };
}

type JsonItem = {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly content_text?: string;
  readonly content_html?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
};

function fromJson(item: JsonItem): Entry {
  return {
    id: item.id ?? null,
    title: item.title ?? '',
    link: item.url ?? null,
    summary: item.summary ?? item.content_text ?? item.content_html ?? '',
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    language: item.language ?? null,
    categories: item.tags ?? [],
  };
}

function textOf(text: Texts): string {
  return typeof text === 'string' ? text : (text?.value ?? '');
}
