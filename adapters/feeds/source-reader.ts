import { type DownloadOptions, downloader } from '#adapters/feeds/download.ts';
import { euPortalQuestion } from '#adapters/feeds/eu-portal.ts';
import { fault } from '#adapters/feeds/fault.ts';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import { type ReadingThread, readingThread } from '#adapters/feeds/reading-thread.ts';
import { statedBy } from '#adapters/feeds/stated-by.ts';
import type { Item } from '#src/model/item.ts';
import type { Source } from '#src/model/source.ts';
import type { Reading, SourceReader, Validators } from '#src/ports/source-reader.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

export type FeedReader = SourceReader & {
  /** Reads a document that is already here, such as a file. `base` is what relative links start from. */
  readBytes(bytes: Uint8Array, base: string): Promise<Reading>;
  readonly statedBy: StatedBy;
  stop(): Promise<void>;
};

type ReaderKind = Source['reader'];

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Reads feeds, listing pages and items: downloads here, and has everything else done in a thread of its own. */
export function feedReader(options: DownloadOptions): FeedReader {
  const thread = readingThread();
  const downloads = downloader(options);
  return {
    async read(source, validators) {
      const form = source.reader.kind === 'eu-portal' ? euPortalQuestion() : null;
      const got = await downloads.fetch(source.url, validators, form);
      if (got.kind !== 'body') return got;
      const { bytes, contentType, url, validators: sentAlong, freshForSeconds } = got;
      const { language } = source;
      const job = { bytes, contentType, base: url, language, ...howToRead(source.reader) };
      const reading = await parse(thread, job, sentAlong);
      return reading.kind === 'items' && freshForSeconds !== undefined
        ? { ...reading, freshForSeconds }
        : reading;
    },
    readBytes(bytes, base) {
      const job = { bytes, contentType: null, base, language: null, ...howToRead({ kind: 'feed' }) };
      return parse(thread, job, NO_VALIDATORS);
    },
    statedBy: statedBy(thread),
    async stop() {
      await Promise.all([downloads.stop(), thread.stop()]);
    },
  };
}

function howToRead(reader: ReaderKind): Pick<ParseJob, 'parser' | 'selectors'> {
  return {
    parser: reader.kind === 'eu-portal' ? 'eu-portal' : 'safe',
    selectors: reader.kind === 'listing-page' ? reader.selectors : null,
  };
}

/** rss-parser last, because it was seen to lose more and to be blocked by crafted text (docs/decisions.md). */
async function parse(thread: ReadingThread, job: ParseJob, validators: Validators): Promise<Reading> {
  const first = await thread.read('document', job);
  const second =
    first.kind === 'no-feed' ? await thread.read('document', { ...job, parser: 'rss-parser' }) : first;
  const answer = second.kind === 'items' ? second : first;
  switch (answer.kind) {
    case 'items':
      return { kind: 'items', items: answer.items.map(received), validators };
    case 'layout-changed':
    case 'bad-selector':
      return fault(answer.kind, { selector: answer.selector });
    case 'is-a-page':
      return { ...fault('is-a-page'), listing: answer.listing };
    case 'failed':
    case 'stopped':
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
