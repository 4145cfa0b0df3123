import { parentPort } from 'node:worker_threads';
import { decodeText } from '#adapters/feeds/decode.ts';
import { guessListing } from '#adapters/feeds/guess-listing.ts';
import { parseDocument } from '#adapters/feeds/parse-document.ts';
import type { JobKind, Request } from '#adapters/feeds/reading-job.ts';
import { statementsIn } from '#adapters/feeds/statements-in.ts';

const WORK: { readonly [Kind in JobKind]: (job: Request<Kind>['job']) => unknown } = {
  document: parseDocument,
  page: ({ bytes, contentType }) => ({ listing: guessListing(decodeText(bytes, contentType)) }),
  item: statementsIn,
};

// Runs in a thread of its own: hostile text may cost this thread its life, never the bot's.
parentPort?.on('message', async <Kind extends JobKind>({ id, kind, job }: Request<Kind>) => {
  parentPort?.postMessage({ id, answer: await WORK[kind](job) });
});
parentPort?.postMessage('ready');
