import { createHash } from 'node:crypto';
import { readDate } from '#adapters/feeds/dates.ts';
import type { Entries, Entry } from '#adapters/feeds/entry.ts';
import { baseOf, cleanLink } from '#adapters/feeds/links.ts';
import { categoryText, summaryText, titleText } from '#adapters/feeds/plain-text.ts';
import { wholeOf } from '#adapters/feeds/whole-of.ts';
import type { Item } from '#src/model/item.ts';
import type { Language } from '#src/model/language.ts';

const MAX_ITEMS = 500;
const MAX_KEY = 500;
const MAX_CATEGORIES = 20;

/**
 * Entries to items: plain text, absolute links, stable keys. An entry in which nothing is written is no
 * item; of two with one key the store keeps the first.
 * @param language of the source, where neither feed nor entry states one.
 */
export function itemsOf(read: Entries, readAt: string, language: Language | null): readonly Item[] {
  const base = baseOf(readAt, read.addresses);
  return read.entries
    .slice(0, MAX_ITEMS)
    .filter(isWritten)
    .map((entry) => itemOf(entry, base, tag(entry.language) ?? tag(read.language) ?? language));
}

function isWritten({ id, title, link, summary }: Entry): boolean {
  return [id, title, link, summary].some((text) => text !== null && text.trim() !== '');
}

function itemOf(entry: Entry, base: string, language: Language | null): Item {
  const id = entry.id?.trim() ?? '';
  // Many feeds give the address as id alone.
  const written = entry.link?.trim() || (isWebAddress(id) ? id : '');
  const url = written === '' ? null : cleanLink(written, base);
  const summary = summaryText(entry.summary);
  const title = titleText(entry.title) || summary;
  return {
    key: keyOf(id, url, title, summary),
    title: title || url || id,
    url,
    summary,
    published: readDate(entry.published ?? '') ?? readDate(entry.updated ?? ''),
    updated: entry.updated === null ? null : readDate(entry.updated),
    language,
    categories: [...new Set(entry.categories.map(categoryText))]
      .filter((name) => name !== '')
      .slice(0, MAX_CATEGORIES),
    closing: titleText(entry.closing ?? '') || null,
    whole: wholeOf(entry, summary),
  };
}

function keyOf(id: string, url: string | null, title: string, summary: string): string {
  const own = id || url;
  if (own && own.length <= MAX_KEY && isStorable(own)) return own;
  return createHash('sha256')
    .update(own || `${title}\n${summary}`)
    .digest('hex');
}

/** PostgreSQL keeps neither NUL nor half of a sign of two units; JSON can write both. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** `de-DE` -> `de`; what is no language tag is null. */
function tag(language: string | null): Language | null {
  const found = /^\s*([a-z]{2,3})(?:[-_][\w-]+)?\s*$/i.exec(language ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}
