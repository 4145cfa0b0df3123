import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, written } from '#src/desk/filled-form.ts';
import type { Field, FilledForm } from '#src/messages/form.ts';
import type { Text } from '#src/messages/text.ts';
import type { ListingSelectors, Source } from '#src/model/source.ts';

/** Where on a page the parts of its entries stand, as it was filled in; null for a feed, which says so itself. */
export type ListingDraft = Readonly<Record<(typeof FIELDS)[number], string>> | null;

const FIELDS = ['item', 'title', 'link', 'published'] as const;
const MOST_LETTERS = 200;
/** To begin with where nothing was found on a page. */
const USUAL: ListingDraft = { item: 'article', title: 'h2', link: 'a@href', published: '' };

export function listingDraftOf(found: ListingSelectors | null): ListingDraft {
  if (found === null) return USUAL;
  const { item, title, link, published } = found;
  return { item, title, link, published: published ?? '' };
}

export function readListingDraft(form: FilledForm): ListingDraft {
  const draft = {
    item: written(form, 'item'),
    title: written(form, 'title'),
    link: written(form, 'link'),
    published: written(form, 'published'),
  };
  return Object.values(draft).every((value) => value === '') ? null : draft;
}

/** Of a draft without mistakes. */
export function readerOf(draft: ListingDraft): Source['reader'] {
  if (draft === null) return { kind: 'feed' };
  const selectors = { ...draft, published: draft.published || null, summary: null, closing: null };
  return { kind: 'listing-page', selectors };
}

export function listingMistakes(draft: ListingDraft): Mistakes {
  if (draft === null) return {};
  const wrong = FIELDS.filter((field) => {
    const isMissing = field !== 'published' && draft[field] === '';
    return isMissing || draft[field].length > MOST_LETTERS;
  });
  return Object.fromEntries(wrong.map((field) => [field, { key: 'sources:mistake.selector' }]));
}

/** What was wrong when the page was read, beside the selector that it is about, else beside the address. */
export function readingMistakes(draft: ListingDraft, reason: Text): Mistakes {
  const selector = reason.values?.selector;
  const field = draft === null ? undefined : FIELDS.find((one) => draft[one] === selector);
  if (field === undefined) return { url: reason };
  // Nobody read the page before, so nothing of it has changed.
  const isNothingFound = reason.key === 'sources:fault.layout-changed';
  return { [field]: isNothingFound ? { key: 'sources:mistake.finds-nothing' } : reason };
}

export function listingFields({ say }: Visit, draft: ListingDraft): readonly Field[] {
  if (draft === null) return [];
  return FIELDS.map((id) => ({
    id,
    kind: 'line',
    label: say(`sources:listing.${id}`),
    value: draft[id],
    required: id !== 'published',
    maxLength: MOST_LETTERS,
  }));
}
