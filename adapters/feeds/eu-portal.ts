import { FormData } from 'undici';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';

const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities';

// The portal's own numbers: grants, calls of external action and of funded projects; forthcoming and open.
const TYPES: readonly string[] = ['1', '2', '8'];
const STATUSES: readonly string[] = ['31094501', '31094502'];

/** What the interface is asked: parts of a form, each of which must say that it is JSON. */
export function euPortalQuestion(): FormData {
  const form = new FormData();
  const put = (name: string, value: unknown) =>
    form.append(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
  put('query', { bool: { must: [{ terms: { type: TYPES } }, { terms: { status: STATUSES } }] } });
  put('languages', ['en']);
  put('sort', { field: 'startDate', order: 'DESC' });
  return form;
}

type Metadata = Readonly<Record<string, unknown>>;

/**
 * Reads an answer of the interface. It was seen to pass over the filter, so that what was not asked for is left
 * out here. `missing` is the field without which the answer is not what it was.
 */
export function euPortalEntries(text: string): Entries | { readonly missing: string } {
  const results = resultsOf(text);
  if (results === null) return { missing: 'results' };
  if (results.length > 0 && results.every((result) => first(result, 'title') === '')) {
    return { missing: 'metadata.title' };
  }
  const asked = results.filter(
    (result) => TYPES.includes(first(result, 'type')) && STATUSES.includes(first(result, 'status')),
  );
  return { language: 'en', entries: asked.map(entryOf) };
}

function resultsOf(text: string): readonly Metadata[] | null {
  try {
    const { results } = JSON.parse(text);
    return Array.isArray(results) ? results.map((result) => result?.metadata ?? {}) : null;
  } catch {
    return null;
  }
}

function entryOf(metadata: Metadata): Entry {
  const address = addressOf(metadata);
  return {
    id: address,
    title: first(metadata, 'title'),
    link: address,
    summary: first(metadata, 'descriptionByte') || first(metadata, 'description'),
    // It says when a call opens, not when it was announced.
    published: null,
    updated: null,
    language: null,
    categories: [],
    closing: lastDays(metadata),
  };
}

/** A call of a funded project bears the identifier of the topic that pays for it: its own number is another. */
function addressOf(metadata: Metadata): string | null {
  const path = (folder: string, id: string) =>
    id === '' ? null : `${PORTAL}/${folder}/${encodeURIComponent(id)}`;
  switch (first(metadata, 'type')) {
    case '1':
      return path('topic-details', first(metadata, 'identifier'));
    case '8':
      return path('competitive-calls-cs', first(metadata, 'callccm2Id'));
    default:
      return first(metadata, 'url') || null;
  }
}

/** Days alone: the time is written as 00:00, while calls end at 17:00 in Brussels or when they say themselves. */
function lastDays(metadata: Metadata): string {
  return values(metadata, 'deadlineDate')
    .flatMap((date) => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? [])
    .join(', ');
}

function first(metadata: Metadata, field: string): string {
  return values(metadata, field)[0]?.trim() ?? '';
}

function values(metadata: Metadata, field: string): readonly string[] {
  const value = metadata[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
