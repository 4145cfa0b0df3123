import type { Source } from '#src/model/source.ts';
import type { Reading, Validators } from '#src/ports/source-reader.ts';

/** A source that this process alone may read until its lease ends. */
export type ClaimedSource = Source & {
  readonly validators: Validators;
  /** Failed readings in a row, the next one not counted. */
  readonly failures: number;
  /** Whether anything was ever read from it. */
  readonly hasItems: boolean;
  /** Tells this claim from a later one of the same source. */
  readonly lease: Temporal.Instant;
};

/** What reading a source gave, and when it is due again. */
export type Polled = { readonly reading: Reading; readonly nextInSeconds: number };

/** How many items a reading brought or changed. */
export type Stored = { readonly added: number; readonly changed: number };

/** The sources, who reads which now, and what was read. Only the database's clock decides. */
export interface SourceStore {
  /**
   * Makes these the sources of the list: new ones are added, the others follow it. A source that somebody
   * switched by hand stays as switched; one that the list no longer names is polled no more.
   */
  followList(sources: readonly Source[]): Promise<void>;
  /** Takes the source that has been due longest; null when none is. */
  claimDue(leaseSeconds: number): Promise<ClaimedSource | null>;
  /** Takes this source, due or not; null when it is unknown, off, being read, or was within the last minute. */
  claim(id: string, leaseSeconds: number): Promise<ClaimedSource | null>;
  /**
   * Writes down what came of it and gives the source back, all or nothing. Null when the lease had ended
   * and the source is another's by now: then nothing is written.
   */
  record(source: ClaimedSource, polled: Polled): Promise<Stored | null>;
}
