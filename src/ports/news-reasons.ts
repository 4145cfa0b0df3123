import type { Text } from '#src/messages/text.ts';
import type { DeliveryState } from '#src/model/delivery.ts';
import type { LocalText } from '#src/model/language.ts';

/** One wish of a filter, and whether the item has it: null where the topic is no longer there. */
export type JudgedPart = {
  readonly rule: 'any' | 'topic' | 'all' | 'none';
  /** What people wrote, or the id of the topic. */
  readonly text: string;
  readonly found: boolean | null;
};

/** What is known of one item in one channel. */
export type NewsFacts = {
  readonly title: string;
  readonly url: string | null;
  readonly sourceName: LocalText;
  /** What became of it here; null where it was never meant for the channel. */
  readonly told: ToldState | null;
  readonly subscription: 'none' | 'paused' | 'active';
  readonly wantsSource: boolean;
  /** Whether it was there before the channel wanted its source. */
  readonly isBacklog: boolean;
  /** Whether it was there when its source was read for the first time: only the newest of those are news. */
  readonly isOfFirstReading: boolean;
  /** By the filter that holds now, in its order. */
  readonly judged: readonly JudgedPart[];
};

/** `waiting`: for an overview, or the end of a rest. `dueAt` is when it may leave at the earliest. */
export type ToldState =
  | { readonly state: 'waiting' }
  | { readonly state: DeliveryState; readonly dueAt: Temporal.Instant; readonly reason: Text | null };

/** By which an item is looked for: addresses that may be its own, or folded words that all stand in it. */
export type SoughtItem =
  | { readonly kind: 'links'; readonly links: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** Why a channel got an item, or did not. */
export interface NewsReasons {
  /** In the order of the ids; none for an id that is no item's. */
  of(channelId: string, itemIds: readonly string[]): Promise<readonly NewsFacts[]>;
  /** The ids of at most `limit` items, the newest first. */
  find(sought: SoughtItem, limit: number): Promise<readonly string[]>;
}
