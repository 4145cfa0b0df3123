import type { Language, LocalText } from '#src/model/language.ts';

/** Where to find the parts of an item on a listing page: CSS selectors, `@attribute` behind one reads that attribute. */
export type ListingSelectors = {
  readonly item: string;
  readonly title: string;
  readonly link: string;
  readonly published: string | null;
  readonly summary: string | null;
  /** Where the page states until when one may apply. */
  readonly closing: string | null;
};

/** Who speaks in a source: a post says it beside the name, so that a ministry is not taken for a newspaper. */
export const SOURCE_KINDS = ['government', 'ministry', 'funder', 'press'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** An address we poll. */
export type Source = {
  readonly id: string;
  readonly name: LocalText;
  /** Null where nobody said. */
  readonly kind: SourceKind | null;
  readonly url: string;
  readonly language: Language;
  readonly reader:
    | { readonly kind: 'feed' }
    /** The European Union's interface for calls. */
    | { readonly kind: 'eu-portal' }
    | { readonly kind: 'listing-page'; readonly selectors: ListingSelectors };
  /** Off by default where nobody has seen real entries from it. */
  readonly enabled: boolean;
  /** `YYYY-MM-DD` of the documented test, null where there is none. */
  readonly testedOn: string | null;
  readonly everyMinutes: number;
};
