import { type CheerioAPI, load } from 'cheerio';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';
import { type Link, mainLink, selfLink } from '#adapters/feeds/main-link.ts';

type Node = ReturnType<CheerioAPI>;

// Names arrive in lower case; what stands before a colon is whatever prefix the publisher chose.
const ROOT = /^(?:[\w.-]+:)?(?:rss|feed|rdf|channel)$/;
const ENTRY = /^(?:[\w.-]+:)?(?:item|entry)$/;

/**
 * Reads what is left of a feed in broken or odd XML: cut off, wrongly closed, a bare `&`, RSS under a prefix,
 * RSS 1.1. It looks for entries wherever they stand, so it is asked last. @throws when the text is no feed.
 */
export function parseTolerantly(text: string): Entries {
  const page = load(text, { xml: { lowerCaseTags: true, lowerCaseAttributeNames: true } });
  const root = page.root().children().first();
  if (!ROOT.test(nameOf(root))) throw new SyntaxError('no feed');
  const entries = page('*')
    .toArray()
    .map((element) => page(element))
    .filter((element) => ENTRY.test(nameOf(element)));
  const channel = fieldsOf(page, root.find('channel').first());
  const links = [...fieldsOf(page, root).all('link'), ...channel.all('atom:link')].map(linkOf);
  return {
    language: root.attr('xml:lang') ?? channel.markup('language'),
    addresses: [mainLink(links), channel.markup('link'), selfLink(links)],
    entries: entries.map((entry) => entryOf(fieldsOf(page, entry), entry, root.attr('xml:base'))),
  };
}

function entryOf({ markup, all }: Fields, entry: Node, base: string | undefined): Entry {
  const link = mainLink(all('link').map(linkOf)) ?? markup('link');
  const from = entry.attr('xml:base') ?? base;
  return {
    id: markup('guid', 'id') ?? entry.attr('rdf:about') ?? entry.attr('about') ?? null,
    title: markup('title', 'dc:title', 'media:title') ?? '',
    link: (link && from && URL.parse(link, from)?.href) || link,
    summary: markup('description', 'summary', 'content:encoded', 'content') ?? '',
    content: markup('content:encoded', 'content'),
    published: markup('pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created'),
    updated: markup('updated', 'modified', 'dcterms:modified'),
    language: entry.attr('xml:lang') ?? null,
    categories: all('category').map((found) => found.attr('term') ?? found.text()),
  };
}

function linkOf(node: Node): Link {
  return { href: node.attr('href'), rel: node.attr('rel'), type: node.attr('type') };
}

type Fields = {
  /** What stands in the first of these that is there and not empty, markup as written. */
  readonly markup: (...names: readonly string[]) => string | null;
  readonly all: (name: string) => readonly Node[];
};

/** An element's own children by name; those without a prefix share their parent's. */
function fieldsOf(page: CheerioAPI, parent: Node): Fields {
  const prefix = /^[^:]+:/.exec(nameOf(parent))?.[0] ?? '';
  const children = parent
    .children()
    .toArray()
    .map((element) => page(element));
  const all = (name: string) =>
    children.filter((child) => nameOf(child) === (name.includes(':') ? name : `${prefix}${name}`));
  const markup: Fields['markup'] = (...names) => {
    const texts = names
      .flatMap(all)
      .map((found) => (found.children().length > 0 ? found.html() : found.text()));
    return texts.find((text) => text && text.trim() !== '')?.trim() ?? null;
  };
  return { markup, all };
}

function nameOf(node: Node): string {
  return node.prop('tagName')?.toLowerCase() ?? '';
}
