import { type DeliverParts, deliver, lookUp } from '#jobs/deliver.ts';
import { latecomers } from '#jobs/latecomers.ts';
import { measuredLead } from '#jobs/lead.ts';
import { noteDepartures } from '#jobs/note-departures.ts';
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

const SHORTEST_WRITING_SECONDS = 0.05;

export function departures(
  platform: ChatPlatform,
  parts: DepartureParts,
  room: () => number,
  start: (delivery: ClaimedDelivery, sending: Promise<NextStep>) => void,
): Departures {
  const { ledger, limits, clock } = parts;
  const { leaseSeconds } = limits;
  const { perTenant } = platform.pace;
  const space = perTenant === null ? null : spacing(perTenant);
  const mayBeLate = perTenant === null ? null : latecomers(perTenant);
  // How many are being asked for.
  let claiming = 0;
  // Places begin when what was claimed is written and noted: a busy machine, or a slow database, asks for later ones.
  const writing = measuredLead(SHORTEST_WRITING_SECONDS);
  const notes = noteDepartures(platform, parts);

  /** Whether it may leave, now that it is its turn among the requests of its tenant. */
  async function takeTurn({ channel }: ClaimedDelivery, at: number): Promise<boolean> {
    const { ref } = channel.address.tenant;
    await space?.(ref);
    const late = (clock.now().epochMilliseconds - at) / 1000;
    return late <= limits.startSeconds && (mayBeLate?.(ref, late) ?? true);
  }

  function startAll(claimed: readonly ClaimedDelivery[], claimedAt: number): void {
    const written = compose(parts.composers, claimed);
    void written.then(() => writing.note((clock.now().epochMilliseconds - claimedAt) / 1000));
    for (const delivery of claimed) {
      const at = claimedAt + delivery.startInSeconds * 1000;
      const sending = written.then((compositions) => {
        const composition = compositions.get(delivery.id);
        return deliver(platform, delivery, { composition, at, notes, takeTurn }, parts);
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
      const leadSeconds = writing.seconds + notes.aheadSeconds;
      const asked = ledger.claim(platform, { limit, leaseSeconds, leadSeconds });
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
