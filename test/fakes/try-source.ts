import type { Text } from '#src/messages/text.ts';
import type { Reading } from '#src/ports/source-reader.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import { item, itemsReading } from '#test/support/sources.ts';

const ITEMS = itemsReading(item('1'), item('2'));

/** How the entries of a page in this world are found. */
export const LISTING = {
  item: 'article',
  title: 'h3',
  link: 'a@href',
  published: 'time@datetime',
  summary: null,
  closing: null,
} as const;

/**
 * A world in which every address that ends in `.xml` is a feed of two items, and `page` one of as many, by its selectors
 * alone; `odd-page` has entries that nobody could guess, `slow` answers too late, and no other is any.
 */
export const fakeTry: TrySource = async ({ url, reader }) => {
  if (url.includes('slow')) return null;
  if (url.endsWith('.xml')) return ITEMS;
  if (!url.includes('page')) return fault('no-feed');
  if (reader.kind !== 'listing-page') {
    return { ...fault('is-a-page'), listing: url.includes('odd') ? null : LISTING };
  }
  const { item: selector } = reader.selectors;
  if (selector === LISTING.item) return ITEMS;
  return fault(selector.includes('[') ? 'bad-selector' : 'layout-changed', { selector });
};

function fault(
  code: 'no-feed' | 'is-a-page' | 'bad-selector' | 'layout-changed',
  values: NonNullable<Text['values']> = {},
): Extract<Reading, { kind: 'fault' }> {
  return { kind: 'fault', code, reason: { key: `sources:fault.${code}`, values }, retryAfterSeconds: null };
}
