import type { Item } from '#src/model/item.ts';
import type { Language } from '#src/model/language.ts';
import type { ListingSelectors } from '#src/model/source.ts';

/** One document to read. */
export type ParseJob = {
  /** As it came: to decode five megabytes of it takes long enough to be noticed. */
  readonly bytes: Uint8Array;
  /** What the publisher said of it; null where nobody did. */
  readonly contentType: string | null;
  /** The address that relative links start from. */
  readonly base: string;
  readonly language: Language | null;
  /** `safe` are those for feeds that no text was seen to block. */
  readonly parser: 'safe' | 'rss-parser' | 'eu-portal';
  /** For a listing page; null for a feed. */
  readonly selectors: ListingSelectors | null;
};

/** Instants cross a thread as text. */
type SentItem = Omit<Item, 'published' | 'updated'> & {
  readonly published: string | null;
  readonly updated: string | null;
};

export type ParseAnswer =
  | { readonly kind: 'items'; readonly items: readonly SentItem[] }
  | { readonly kind: 'empty' | 'no-feed' | 'is-a-page' }
  /** With what is no selector. */
  | { readonly kind: 'bad-selector'; readonly selector: string }
  /** With the selector or the field for which there is nothing any more. */
  | { readonly kind: 'layout-changed'; readonly selector: string };
