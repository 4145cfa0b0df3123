import { decodeText } from '#adapters/feeds/decode.ts';
import type { Entries } from '#adapters/feeds/entry.ts';
import { euPortalEntries } from '#adapters/feeds/eu-portal.ts';
import { itemsOf } from '#adapters/feeds/item-of.ts';
import { listingEntries } from '#adapters/feeds/listing-page.ts';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import { parseSafely } from '#adapters/feeds/parse-safely.ts';
import { parseWithRssParser } from '#adapters/feeds/parse-with-rss-parser.ts';

/** Bytes to items, or what they are instead of a feed. */
export async function parseDocument(job: ParseJob): Promise<ParseAnswer> {
  const { bytes, contentType, selectors } = job;
  const text = decodeText(bytes, contentType);
  if (text.trim() === '') return { kind: 'empty' };
  if (selectors || job.parser === 'eu-portal') {
    const read = selectors ? listingEntries(text, selectors) : euPortalEntries(text);
    if ('unreadable' in read) return { kind: 'bad-selector', selector: read.unreadable };
    return 'missing' in read ? { kind: 'layout-changed', selector: read.missing } : answer(read, job);
  }
  const read = await parse(text, job.parser);
  if (read) return answer(read, job);
  const isPage = /<(!doctype\s+html|html|body)[\s>]/i.test(text.slice(0, 2000));
  return { kind: isPage ? 'is-a-page' : 'no-feed' };
}

async function parse(text: string, parser: ParseJob['parser']): Promise<Entries | null> {
  if (parser === 'safe') return parseSafely(text);
  try {
    return await parseWithRssParser(text);
  } catch {
    return null;
  }
}

function answer(read: Entries, { base, language }: ParseJob): ParseAnswer {
  const items = itemsOf(read, base, language).map((item) => ({
    ...item,
    published: item.published?.toString() ?? null,
    updated: item.updated?.toString() ?? null,
  }));
  return { kind: 'items', items };
}
