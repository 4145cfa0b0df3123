import type { LocalText } from '#src/model/language.ts';

/** A source that has not answered for a day; its owner has been told. */
export type DeadSource = { readonly name: LocalText; readonly since: Temporal.Instant };

export interface DeadSources {
  /** By channel, those from which it wants news; the longest dead first. */
  wantedBy(channelIds: readonly string[]): Promise<ReadonlyMap<string, readonly DeadSource[]>>;
}
