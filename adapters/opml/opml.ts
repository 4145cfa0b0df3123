import { type CheerioAPI, load } from 'cheerio';
import type { ListedFeed, Opml } from '#src/ports/opml.ts';

// Thousands of feeds; what is larger is no list that a person keeps.
const MOST_CHARACTERS = 1024 * 1024;

type Node = ReturnType<CheerioAPI['root']>[0]['children'][number];

/**
 * Reads with the parser of the listing pages: it expands no entities of the file's own, fetches nothing, and takes
 * what is not well-formed.
 */
export const opml: Opml = {
  read(text) {
    if (text.length > MOST_CHARACTERS) return null;
    const elements = [...elementsOf(load(text, { xml: true }))];
    if (!elements.some(({ name }) => name.toLowerCase() === 'opml')) return null;
    const feeds = elements.flatMap(({ attribs }) => feedOf(attribs) ?? []);
    return [...Map.groupBy(feeds, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
  },
  write(title, feeds) {
    const document = load('<opml><head><title/></head><body/></opml>', { xml: true });
    document('opml').attr('version', '2.0');
    document('title').text(printable(title));
    for (const { title: name, url } of feeds) {
      const outline = document('<outline/>').attr({ type: 'rss', text: printable(name ?? url), xmlUrl: url });
      document('body').append('\n', outline);
    }
    return lettersIn(document.xml());
  },
};

/** In the order of the file, and without recursion, so that no nesting is too deep. */
function* elementsOf(document: CheerioAPI) {
  const waiting: Node[] = [
    ...document
      .root()
      .get()
      .flatMap(({ children }) => children),
  ].toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('attribs' in node)) continue;
    yield node;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}

/** Programs write `xmlUrl` in any case. */
function feedOf(attributes: Readonly<Record<string, string>>): ListedFeed | null {
  const named = new Map(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value.trim()]),
  );
  const url = named.get('xmlurl');
  return url ? { url, title: named.get('title') || named.get('text') || null } : null;
}

/** The serializer writes every letter beyond ASCII as a number; people copy this, and UTF-8 has them all. */
function lettersIn(xml: string): string {
  return xml.replace(/&#x([0-9a-f]{2,6});/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** XML has no way to write control characters. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
