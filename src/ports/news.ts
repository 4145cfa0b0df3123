import type { StoredItem } from '#src/model/item.ts';
import type { LocalText } from '#src/model/language.ts';

/** An item with the name of where it came from. */
export type NewsItem = StoredItem & { readonly sourceName: LocalText };

/** News as deliveries: who gets which item. */
export interface News {
  /**
   * Queues every new item once for each channel that wants it, and every edited item for the channels
   * that were shown an earlier version; withdraws what waits for a channel that wants it no more.
   * Running it again adds nothing.
   */
  plan(): Promise<{ readonly queued: number; readonly withdrawn: number }>;
  /**
   * The item of a delivery as it is now, and a note in the ledger that the delivery shows this version.
   * Null when the channel does not want it any more, or when its post shows this version already.
   */
  itemFor(deliveryId: string): Promise<NewsItem | null>;
}
