import type { StoredItem } from '#src/model/item.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Mention } from '#src/model/mention.ts';
import type { SourceKind } from '#src/model/source.ts';

/** An item with where it came from. */
export type NewsItem = StoredItem & {
  readonly sourceName: LocalText;
  readonly sourceKind: SourceKind | null;
  /** When it was changed after its post first showed it; null where it was not. */
  readonly editedAt: Temporal.Instant | null;
};

/** One story: an item, and its twins in other languages or from other departments. At least one. */
export type Story = readonly NewsItem[];

/** A source that nobody could read for a while. */
export type SilentSource = { readonly name: LocalText; readonly since: Temporal.Instant };

/** What one post tells: a single story, or several, the oldest first. */
export type NewsPost = {
  /** At least one. */
  readonly stories: readonly Story[];
  /** The overview of a day rather than news as they came. */
  readonly isDigest: boolean;
  /** How the channel wants one story written; empty for the usual way. */
  readonly template: string;
  /** Whom the channel wants mentioned for something that this post tells; null for nobody. */
  readonly mention: Mention | null;
  /** Those of the channel's sources that an overview names, because they brought nothing for it. */
  readonly silent: readonly SilentSource[];
};

/** News as deliveries: who gets which item. */
export interface News {
  /**
   * Addresses every new item once to each channel that wants it, and makes posts of what waits for the channels whose
   * moment has come: not in their rest hours, at the time of their overview, of one story or, when there are many, of
   * all. Updates posts of which an item was edited or found a twin; withdraws what a channel wants no more. Running
   * it again adds nothing.
   */
  plan(): Promise<{ readonly queued: number; readonly withdrawn: number }>;
  /**
   * What deliveries tell as it is now, by delivery, and a note in the ledger which version each shows. None where
   * the channel wants nothing of it any more, or where its post shows this version already.
   */
  postsFor(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, NewsPost>>;
}
