import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import type { SentStatement, StatementJob } from '#adapters/feeds/statement-job.ts';
import type { ListingSelectors } from '#src/model/source.ts';

/**
 * What the reading thread is given and what it answers: a document for its items, a page for how its entries can probably
 * be found, null where nobody knows, and an item for what it states of calls.
 */
export type ThreadJobs = {
  readonly document: { readonly job: ParseJob; readonly answer: ParseAnswer };
  readonly page: {
    readonly job: Pick<ParseJob, 'bytes' | 'contentType'>;
    readonly answer: { readonly listing: ListingSelectors | null };
  };
  readonly item: { readonly job: StatementJob; readonly answer: readonly SentStatement[] };
};

export type JobKind = keyof ThreadJobs;

export type Request<Kind extends JobKind> = {
  readonly id: number;
  readonly kind: Kind;
  readonly job: ThreadJobs[Kind]['job'];
};
