import { type DeliverParts, deliver, lookUp } from '#jobs/deliver.ts';
import { inBatches } from '#jobs/in-batches.ts';
import { measuredLead } from '#jobs/lead.ts';
import { spacing } from '#jobs/spacing.ts';
import { compose } from '#src/deliveries/composer.ts';
import type { NextStep } from '#src/deliveries/next-step.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { ClaimedDelivery, Ledger } from '#src/ports/ledger.ts';

export type DepartureParts = DeliverParts & { readonly ledger: Ledger };

/** Lets deliveries of one platform start, as many as there is room for. */
export type Departures = {
  /** Asks after those whose outcome nobody saw. */
  startDoubtful(): Promise<void>;
  /** Sends what is due. */
  startDue(): Promise<void>;
};

// How late a request may leave where the pace of a tenant gave it a place of its own.
const LATE_SECONDS = 0.03;

export function departures(
  platform: ChatPlatform,
  parts: DepartureParts,
  room: () => number,
  start: (delivery: ClaimedDelivery, sending: Promise<NextStep>) => void,
): Departures {
  const { ledger, limits, clock, log } = parts;
  const { leaseSeconds } = limits;
  const allowedLateSeconds = platform.pace.perTenant === null ? limits.startSeconds : LATE_SECONDS;
  const noteDeparture = inBatches((batch: readonly ClaimedDelivery[]) => ledger.depart(batch));
  const { perTenant } = platform.pace;
  const space = perTenant === null ? null : spacing(perTenant);
  // How many are being asked for.
  let claiming = 0;
  // Places begin when what was claimed is written: a busy machine asks for later ones.
  const lead = measuredLead();

  /** Whether it may leave, now that its place in the row of its tenant's requests has come. */
  async function depart(delivery: ClaimedDelivery): Promise<boolean> {
    if (!platform.traces && !(await isNoted(delivery))) return false;
    await space?.(delivery.channel.address.tenant.ref);
    return true;
  }

  /** Where nobody can ask later, what never left must not look as if it had. */
  async function isNoted(delivery: ClaimedDelivery): Promise<boolean> {
    try {
      return (await noteDeparture(delivery)).has(delivery.id);
    } catch (cause) {
      log.warn('departure not noted', { delivery: delivery.id, platform: platform.name }, cause);
      return false;
    }
  }

  function startAll(claimed: readonly ClaimedDelivery[], claimedAt: number): void {
    const written = compose(parts.composers, claimed);
    void written.then(() => lead.note((clock.now().epochMilliseconds - claimedAt) / 1000));
    for (const delivery of claimed) {
      const at = claimedAt + delivery.startInSeconds * 1000;
      const sending = written.then((compositions) => {
        const composition = compositions.get(delivery.id);
        return deliver(platform, delivery, { composition, at, allowedLateSeconds, depart }, parts);
      });
      start(delivery, sending);
    }
  }

  /** Claims again and again, half of what may run at once, so that claims and requests go on beside each other. */
  async function claimAndStart(): Promise<void> {
    for (;;) {
      const limit = Math.min(room() - claiming, limits.atOnce / 2);
      if (limit <= 0) return;
      claiming += limit;
      const asked = ledger.claim(platform, { limit, leaseSeconds, leadSeconds: lead.seconds });
      const claimed = await asked.finally(() => {
        claiming -= limit;
      });
      if (claimed.length === 0) return;
      startAll(claimed, clock.now().epochMilliseconds);
    }
  }

  return {
    async startDoubtful() {
      if (room() === 0) return;
      const claimed = await ledger.claimInDoubt(platform, room(), leaseSeconds);
      for (const delivery of claimed) start(delivery, lookUp(platform, delivery, parts));
    },
    // Two at once: while one waits for the database the other starts what it got.
    async startDue() {
      await Promise.all([claimAndStart(), claimAndStart()]);
    },
  };
}
