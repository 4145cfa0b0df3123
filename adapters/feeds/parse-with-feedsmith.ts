import { parseFeed } from 'feedsmith';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';
import { type Link, mainLink, selfLink } from '#adapters/feeds/main-link.ts';

// Every field of a feed may be missing, whatever the library's types promise; dates stay as written.
type Texts = { readonly value?: string } | string | undefined;
type Based = { readonly xml?: { readonly base?: string; readonly lang?: string } };

/** Reads RSS, RDF, Atom and JSON Feed. @throws when the text is none of them. */
export function parseWithFeedsmith(text: string): Entries {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed;
      return {
        language: feed.language ?? feed.dc?.languages?.[0] ?? null,
        addresses: [feed.link, selfLink(feed.atom?.links)],
        entries: based(feed, feed.items, fromRss),
      };
    }
    case 'rdf': {
      const { feed } = parsed;
      return {
        language: feed.dc?.languages?.[0] ?? null,
        addresses: [feed.link],
        entries: based(feed, feed.items, fromRss),
      };
    }
    case 'atom': {
      const { feed } = parsed;
      return {
        language: feed.xml?.lang ?? null,
        addresses: [mainLink(feed.links), selfLink(feed.links)],
        entries: based(feed, feed.entries, fromAtom),
      };
    }
    case 'json': {
      const { feed } = parsed;
      return {
        language: feed.language ?? null,
        addresses: [feed.home_page_url, feed.feed_url],
        entries: (feed.items ?? []).map(fromJson),
      };
    }
  }
}

/** Entries with their links resolved from what `xml:base` says; where it says nothing they stay as written. */
function based<T extends Based>(feed: Based, items: readonly T[] = [], read: (item: T) => Entry): Entry[] {
  return items.map((item) => {
    const entry = read(item);
    const base = resolved(item.xml?.base, feed.xml?.base) ?? feed.xml?.base;
    return { ...entry, link: resolved(entry.link, base) ?? entry.link };
  });
}

function resolved(link: string | null | undefined, base: string | undefined): string | null {
  return link && base ? (URL.parse(link, base)?.href ?? null) : null;
}

/** What other vocabularies say of an entry where its own says nothing. */
type Extended = {
  readonly dc?: { readonly titles?: readonly string[]; readonly dates?: readonly string[] };
  readonly dcterms?: {
    readonly created?: readonly string[];
    readonly issued?: readonly string[];
    readonly modified?: readonly string[];
  };
  readonly media?: { readonly title?: Texts };
};

type RssItem = Based &
  Extended & {
    readonly guid?: Texts;
    readonly rdf?: { readonly about?: string };
    readonly title?: string;
    readonly link?: string;
    readonly description?: string;
    readonly pubDate?: string;
    readonly categories?: readonly ({ readonly name?: string } | undefined)[];
    readonly content?: { readonly encoded?: string };
    readonly atom?: AtomEntry;
  };

function fromRss({ atom = {}, ...item }: RssItem): Entry {
  return {
    id: textOf(item.guid) || (item.rdf?.about ?? atom.id ?? null),
    title: item.title ?? otherTitle(item) ?? textOf(atom.title),
    link: item.link ?? mainLink(atom.links),
    summary: item.description || item.content?.encoded || textOf(atom.summary) || textOf(atom.content),
    content: item.content?.encoded || textOf(atom.content),
    published: item.pubDate ?? atom.published ?? otherDate(item),
    updated: atom.updated ?? item.dcterms?.modified?.[0] ?? null,
    language: null,
    categories: (item.categories ?? []).flatMap((category) => category?.name ?? []),
  };
}

type AtomEntry = Based &
  Extended & {
    readonly id?: string;
    readonly title?: Texts;
    readonly links?: readonly Link[];
    readonly summary?: Texts;
    readonly content?: Texts;
    readonly published?: string;
    readonly updated?: string;
    readonly categories?: readonly { readonly term?: string; readonly label?: string }[];
  };

function fromAtom(entry: AtomEntry): Entry {
  return {
    id: entry.id ?? null,
    title: textOf(entry.title) || (otherTitle(entry) ?? ''),
    link: mainLink(entry.links),
    summary: textOf(entry.summary) || textOf(entry.content),
    content: textOf(entry.content),
    published: entry.published ?? otherDate(entry),
    updated: entry.updated ?? null,
    language: entry.xml?.lang ?? null,
    categories: (entry.categories ?? []).flatMap((category) => category.label ?? category.term ?? []),
  };
}

function otherTitle({ dc, media }: Extended): string | null {
  return dc?.titles?.[0] || textOf(media?.title) || null;
}

function otherDate({ dc, dcterms }: Extended): string | null {
  return dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? null;
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
    summary: item.summary || item.content_text || item.content_html || '',
    content: item.content_html || item.content_text || null,
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    language: item.language ?? null,
    categories: item.tags ?? [],
  };
}

function textOf(text: Texts): string {
  return typeof text === 'string' ? text : (text?.value ?? '');
}
