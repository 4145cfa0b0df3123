import type { Entries } from '#adapters/feeds/entry.ts';
import { parseTolerantly } from '#adapters/feeds/parse-tolerantly.ts';
import { parseWithFeedsmith } from '#adapters/feeds/parse-with-feedsmith.ts';

const ENTRY_TAG = /<(?:[\w.-]+:)?(?:item|entry)[\s/>]/gi;

/**
 * feedsmith's entries, or those of the tolerant reader where feedsmith refuses the text or found fewer than
 * are opened in it, and the other finds more. Null where neither finds a feed.
 */
export function parseSafely(text: string): Entries | null {
  const first = attempt(parseWithFeedsmith, text);
  if (first && first.entries.length >= openedEntries(text)) return first;
  const second = attempt(parseTolerantly, text);
  return second && second.entries.length > (first?.entries.length ?? 0) ? second : first;
}

function openedEntries(text: string): number {
  return text.match(ENTRY_TAG)?.length ?? 0;
}

function attempt(parse: (text: string) => Entries, text: string): Entries | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
