import { decodeText } from '#adapters/feeds/decode.ts';
import { type DownloadOptions, downloader } from '#adapters/feeds/download.ts';
import { euPortalQuestion } from '#adapters/feeds/eu-portal.ts';
import { fault } from '#adapters/feeds/fault.ts';
import { type Parser, parserThread } from '#adapters/feeds/parse-in-worker.ts';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import type { Item } from '#src/model/item.ts';
import type { Source } from '#src/model/source.ts';
import type { Reading, SourceReader, Validators } from '#src/ports/source-reader.ts';

export type FeedReader = SourceReader & {
  /** Reads a document that is already here, such as a file. `base` is what relative links start from. */
  readBytes(bytes: Uint8Array, base: string): Promise<Reading>;
  stop(): Promise<void>;
};

type ReaderKind = Source['reader'];

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Reads feeds and listing pages: download, decoding and parsing, the last in a thread of its own. */
export function feedReader(options: DownloadOptions, parser: Parser = parserThread()): FeedReader {
  const downloads = downloader(options);
  return {
    async read(source, validators) {
      const form = source.reader.kind === 'eu-portal' ? euPortalQuestion() : null;
      const got = await downloads.fetch(source.url, validators, form);
      if (got.kind !== 'body') return got;
      const text = decodeText(got.bytes, got.contentType);
      const job = { ...jobFor(text, got.url, source.reader), language: source.language };
      const reading = await parse(parser, job, got.validators);
      const { freshForSeconds } = got;
      return reading.kind === 'items' && freshForSeconds !== undefined
        ? { ...reading, freshForSeconds }
        : reading;
    },
    readBytes: (bytes, base) =>
      parse(parser, jobFor(decodeText(bytes, null), base, { kind: 'feed' }), NO_VALIDATORS),
    async stop() {
      await Promise.all([downloads.stop(), parser.stop()]);
    },
  };
}

function jobFor(text: string, base: string, reader: ReaderKind): ParseJob {
  const selectors = reader.kind === 'listing-page' ? reader.selectors : null;
  const kind = reader.kind === 'eu-portal' ? 'eu-portal' : 'safe';
  return { text, base, language: null, parser: kind, selectors };
}

/** rss-parser last, because it was seen to lose more and to be blocked by crafted text (docs/decisions.md). */
async function parse(parser: Parser, job: ParseJob, validators: Validators): Promise<Reading> {
  const first = await parser.parse(job);
  const second = first.kind === 'no-feed' ? await parser.parse({ ...job, parser: 'rss-parser' }) : first;
  const answer = second.kind === 'items' ? second : first;
  switch (answer.kind) {
    case 'items':
      return { kind: 'items', items: answer.items.map(received), validators };
    case 'layout-changed':
    case 'bad-selector':
      return fault(answer.kind, { selector: answer.selector });
    case 'is-a-page':
      return { ...fault('is-a-page'), ...(answer.listing && { listing: answer.listing }) };
    case 'failed':
      return fault('unreadable');
    default:
      return fault(answer.kind);
  }
}

function received(item: Extract<ParseAnswer, { kind: 'items' }>['items'][number]): Item {
  return {
    ...item,
    published: item.published === null ? null : Temporal.Instant.from(item.published),
    updated: item.updated === null ? null : Temporal.Instant.from(item.updated),
  };
}
