import type { StoredItem } from '#src/model/item.ts';
import type { LocalText } from '#src/model/language.ts';

/** An item with the name of where it came from. */
export type NewsItem = StoredItem & { readonly sourceName: LocalText };

export type PlannedNews = { readonly queued: number; readonly withdrawn: number };

/** News as deliveries: who gets which item. */
export interface News {
  /**
   * Queues every new item once for each channel that wants it, and every edited item for the channels
   * that were shown an earlier version; withdraws what waits for a channel that wants it no more.
   * Running it again adds nothing.
   */
  plan(): Promise<PlannedNews>;
  /** The item as it is now; null when the channel does not want it any more. */
  itemFor(itemId: string, channelId: string): Promise<NewsItem | null>;
}
