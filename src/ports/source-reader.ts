import type { Text } from '#src/messages/text.ts';
import type { Item } from '#src/model/item.ts';
import type { ListingSelectors, Source } from '#src/model/source.ts';

/** What an earlier answer told us to send along, so that an unchanged source costs next to nothing. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** For how long the server says that nothing new will be there; absent where it says nothing. */
type Freshness = { readonly freshForSeconds?: number };

export type Reading =
  | ({
      readonly kind: 'items';
      readonly items: readonly Item[];
      readonly validators: Validators;
    } & Freshness)
  | ({ readonly kind: 'unchanged' } & Freshness)
  /**
   * `retryAfterSeconds` is the server's own wish (Retry-After), null where it states none. `listing` is there where a
   * page came instead of a feed and the source was tried out: how its entries can probably be found, null where nobody
   * knows.
   */
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly reason: Text;
      readonly retryAfterSeconds: number | null;
      readonly listing?: ListingSelectors | null;
    };

export type AskedSource = Pick<Source, 'url' | 'language' | 'reader'>;

/** Fetches and reads one source, whatever its form. Expected faults are returned, never thrown. */
export interface SourceReader {
  read(source: AskedSource, validators: Validators): Promise<Reading>;
  /** Reads it for somebody who waits and may add it; of a page it is guessed how it can be read. */
  tryOut(source: AskedSource): Promise<Reading>;
}
