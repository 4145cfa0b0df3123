import type { DeliverParts } from '#jobs/deliver.ts';
import { inBatches } from '#jobs/in-batches.ts';
import { measuredLead } from '#jobs/lead.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { ClaimedDelivery, Ledger } from '#src/ports/ledger.ts';

/** Notes that requests go out, where nobody can ask later: what never left must not look as if it had. */
export type DepartureNotes = {
  /** How long before its place a request is noted, so that a slow database does not make it late. */
  readonly aheadSeconds: number;
  /** False where the delivery is another process's by now. */
  note(delivery: ClaimedDelivery): Promise<boolean>;
};

const SHORTEST_SECONDS = 0.02;
const NEEDLESS: DepartureNotes = { aheadSeconds: 0, note: async () => true };

export function noteDepartures(
  platform: ChatPlatform,
  { ledger, clock, log }: Pick<DeliverParts, 'clock' | 'log'> & { readonly ledger: Ledger },
): DepartureNotes {
  if (platform.traces) return NEEDLESS;
  const lead = measuredLead(SHORTEST_SECONDS);
  const write = inBatches((batch: readonly ClaimedDelivery[]) => ledger.depart(batch));
  return {
    get aheadSeconds() {
      return lead.seconds;
    },
    async note(delivery) {
      const since = clock.now().epochMilliseconds;
      try {
        return (await write(delivery)).has(delivery.id);
      } catch (cause) {
        log.warn('departure not noted', { delivery: delivery.id, platform: platform.name }, cause);
        return false;
      } finally {
        lead.note((clock.now().epochMilliseconds - since) / 1000);
      }
    },
  };
}
