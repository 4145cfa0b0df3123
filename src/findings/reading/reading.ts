import type { Clause } from '#src/findings/reading/clauses.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { Span } from '#src/findings/reading/span.ts';
import type { WrittenTime } from '#src/findings/reading/times.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** What has been read of a text before anything is taken for a deadline. */
export type Reading = {
  readonly text: string;
  /** The text with marks for dates and times, see `marked-text.ts`. */
  readonly marked: string;
  readonly published: Temporal.PlainDate | null;
  readonly clauses: readonly Clause[];
  readonly days: readonly DatedDay[];
  readonly times: readonly WrittenTime[];
};

/** A found deadline with its place in the text. */
export type PlacedDeadline = FoundDeadline & Span;
