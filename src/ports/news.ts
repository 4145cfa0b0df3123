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
   * The items of deliveries as they are now, by delivery, and a note in the ledger that each shows this
   * version. None where the channel does not want it any more, or where its post shows this version already.
   */
  itemsFor(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, NewsItem>>;
}
