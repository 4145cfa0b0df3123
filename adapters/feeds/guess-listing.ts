import { type CheerioAPI, load } from 'cheerio';
import { readDate } from '#adapters/feeds/dates.ts';
import type { Entry } from '#adapters/feeds/entry.ts';
import { entriesOn } from '#adapters/feeds/listing-page.ts';
import type { ListingSelectors } from '#src/model/source.ts';

// What pages with lists are made of, what says most of an entry first.
const ITEMS = [
  'article',
  'li:has(time)',
  'a:has(time)',
  'tr:has(time)',
  'div:has(> time)',
  '[class*="teaser" i]',
  '[class*="result" i]',
  '.views-row',
  'li:has(h2, h3, h4)',
  'a:has(h2, h3, h4)',
  'div:has(> h2 > a, > h3 > a, > h4 > a)',
  'tr:has(a)',
  'main>ul>li:has(a)',
  'li:has(a)',
];
const TITLES = ['h2', 'h3', 'h4', 'a'];
const DATES = ['time@datetime', 'time', '[class*="date" i]', '[class*="datum" i]'];
/** Within an entry, or the entry itself. */
const LINKS = ['a@href', '@href'];

/** A page that is longer is not looked through so many times. */
const LONGEST_PAGE = 1_000_000;
const FEWEST_ENTRIES = 2;
/** A list of links to sections has shorter ones. */
const SHORTEST_TITLE = 12;
/** Of the entries so many have to have what a selector looks for: there are advertisements among them. */
const MOST = 0.8;

/** How the entries of a page can probably be found, those with dates rather than others; null where none show. */
export function guessListing(html: string): ListingSelectors | null {
  if (html.length > LONGEST_PAGE) return null;
  const page = load(html);
  const found = ITEMS.flatMap((item) => listingOf(page, item) ?? []);
  return found.find(({ published }) => published !== null) ?? found[0] ?? null;
}

function listingOf(page: CheerioAPI, item: string): ListingSelectors | null {
  const undated = LINKS.flatMap((link) =>
    TITLES.map((title) => ({ item, title, link, published: null, summary: null, closing: null })),
  ).find((selectors) => fits(page, selectors, ({ title, link }) => isTitle(title) && link !== null));
  if (undated === undefined) return null;
  const dated = DATES.map((published) => ({ ...undated, published })).find((selectors) =>
    fits(page, selectors, ({ published }) => readDate(published ?? '') !== null),
  );
  return dated ?? undated;
}

function fits(page: CheerioAPI, selectors: ListingSelectors, has: (entry: Entry) => boolean): boolean {
  const entries = entriesOn(page, selectors);
  return entries.length >= FEWEST_ENTRIES && entries.filter(has).length >= entries.length * MOST;
}

function isTitle(said: string): boolean {
  return said.length >= SHORTEST_TITLE;
}
