import { type CheerioAPI, load } from 'cheerio';
import type { Entry } from '#adapters/feeds/entry.ts';
import type { ListingSelectors } from '#src/model/source.ts';

type Element = ReturnType<CheerioAPI>;

/** Reads what the selectors find on a page; none found means that its layout changed. */
export function listingEntries(html: string, selectors: ListingSelectors): readonly Entry[] {
  const page = load(html);
  return page(selectors.item)
    .toArray()
    .map((element): Entry => {
      const item = page(element);
      const read = (selector: string | null) => (selector === null ? '' : fieldOf(item, selector));
      return {
        id: null,
        title: read(selectors.title),
        link: read(selectors.link) || null,
        summary: read(selectors.summary),
        published: read(selectors.published) || null,
        updated: null,
        language: null,
        categories: [],
      };
    })
    .filter((entry) => entry.title !== '' && entry.link !== null);
}

/** The text of what the selector finds in an item, or with `@name` behind it that attribute; alone it means the item's own. */
function fieldOf(item: Element, selector: string): string {
  const [path = '', attribute] = selector.split('@');
  const found = path.trim() === '' ? item : item.find(path.trim()).first();
  return (attribute === undefined ? found.text() : (found.attr(attribute) ?? '')).trim();
}
