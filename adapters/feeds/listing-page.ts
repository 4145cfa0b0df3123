import { type CheerioAPI, load } from 'cheerio';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';
import type { ListingSelectors } from '#src/model/source.ts';

type Element = ReturnType<CheerioAPI>;

/**
 * Reads what the selectors find on a page. Where no entry has what one of them must find in every list, the
 * layout has changed, and that selector is `missing`; `unreadable` is one that is no selector at all.
 */
export function listingEntries(
  html: string,
  selectors: ListingSelectors,
): Entries | { readonly missing: string } | { readonly unreadable: string } {
  const unreadable = Object.values(selectors).find((selector) => selector !== null && !isSelector(selector));
  if (unreadable) return { unreadable };
  const found = entriesOn(load(html), selectors);
  const missing = missingIn(found, selectors);
  if (missing !== null) return { missing };
  return { language: null, entries: found.filter(({ title, link }) => title !== '' && link !== null) };
}

/** Whatever the selectors find on a page, with or without a title. */
export function entriesOn(page: CheerioAPI, selectors: ListingSelectors): readonly Entry[] {
  const base = page('base[href]').attr('href');
  return page(selectors.item)
    .toArray()
    .map((element) => entryOf(page(element), selectors, base));
}

function isSelector(selector: string): boolean {
  const { path, attribute } = partsOf(selector);
  try {
    load('')(path || '*');
    return attribute !== '';
  } catch {
    return false;
  }
}

function partsOf(selector: string): { readonly path: string; readonly attribute: string | undefined } {
  const [path = '', attribute] = selector.split('@');
  return { path: path.trim(), attribute };
}

/** @param base what the page itself says its links start from, where that is not its address. */
function entryOf(item: Element, selectors: ListingSelectors, base: string | undefined): Entry {
  const read = (selector: string | null) => (selector === null ? '' : fieldOf(item, selector));
  const link = read(selectors.link);
  return {
    id: null,
    title: read(selectors.title),
    link: (link && URL.parse(link, base)?.href) || link || null,
    summary: selectors.summary === null ? '' : markupOf(item, selectors.summary),
    published: read(selectors.published) || null,
    updated: null,
    language: null,
    categories: [],
    closing: read(selectors.closing),
  };
}

// A list may be of calls that all stay open, or of entries without a text; none is without titles, links and dates.
function missingIn(
  found: readonly Entry[],
  { item, title, link, published }: ListingSelectors,
): string | null {
  if (found.length === 0) return item;
  if (found.every((entry) => entry.title === '')) return title;
  if (found.every((entry) => entry.link === null)) return link;
  return published !== null && found.every((entry) => entry.published === null) ? published : null;
}

/** What the selector finds as it is written, so that its lines and cells can be told apart. */
function markupOf(item: Element, selector: string): string {
  const { path, attribute } = partsOf(selector);
  if (attribute !== undefined) return fieldOf(item, selector);
  const found = path === '' ? item : item.find(path).first();
  return found.html()?.trim() ?? '';
}

/** The text of what the selector finds in an item, or with `@name` behind it that attribute; alone it means the item's own. */
function fieldOf(item: Element, selector: string): string {
  const { path, attribute } = partsOf(selector);
  const found = path === '' ? item : item.find(path).first();
  return (attribute === undefined ? found.text() : (found.attr(attribute) ?? '')).trim();
}
