import type { DeadlineJob, SentDeadline } from '#adapters/feeds/deadline-job.ts';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import type { ListingSelectors } from '#src/model/source.ts';

/**
 * What the reading thread is given and what it answers: a document for its items, a page for how its entries can probably
 * be found, null where nobody knows, and an item for its deadlines.
 */
export type ThreadJobs = {
  readonly document: { readonly job: ParseJob; readonly answer: ParseAnswer };
  readonly page: {
    readonly job: Pick<ParseJob, 'bytes' | 'contentType'>;
    readonly answer: { readonly listing: ListingSelectors | null };
  };
  readonly item: { readonly job: DeadlineJob; readonly answer: readonly SentDeadline[] };
};

export type JobKind = keyof ThreadJobs;

export type Request<Kind extends JobKind> = {
  readonly id: number;
  readonly kind: Kind;
  readonly job: ThreadJobs[Kind]['job'];
};
