import type { Text } from '#src/messages/text.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { LedgerEntry } from '#src/ports/ledger.ts';

/** What a person knows of a delivery that may have arrived: it did, or it has to be sent again. */
export type Decision = 'sent' | 'again';

/**
 * What came of a decision.
 *
 * - `settled`: the delivery is not unknown, or no more; nothing was changed.
 * - `closed`, `too-late`: it could not be sent again; it stays unknown.
 */
export type Decided = 'done' | 'settled' | 'closed' | 'too-late' | 'not-found';

/** Deliveries of which nobody can tell whether they arrived, until a person decides. */
export interface UnknownDeliveries {
  /** Those of a tenant, the oldest first, at most `limit`; `total` counts them all. */
  list(
    tenant: Tenant,
    limit: number,
  ): Promise<{ readonly entries: readonly LedgerEntry[]; readonly total: number }>;
  /**
   * `again` puts it back into the queue, `sent` settles it as sent, without a message that could be edited.
   * The id may be any text; a tenant bounds what is found, null does not. `by` is kept in the ledger.
   */
  decide(id: string, decision: Decision, by: string | Text, tenant: Tenant | null): Promise<Decided>;
}
