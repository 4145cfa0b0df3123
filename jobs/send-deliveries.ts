import type { DeliverParts } from '#jobs/deliver.ts';
import { openLane } from '#jobs/platform-lane.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Ledger } from '#src/ports/ledger.ts';

export type SendingParts = Omit<DeliverParts, 'signal'> & {
  readonly ledger: Ledger;
  /** By name. What is for another platform waits. */
  readonly platforms: ReadonlyMap<string, ChatPlatform>;
};

/** The one door out, while the process runs. */
export type Sending = {
  /** Looks for what is due; resolves when nothing is left. Never rejects: a lost database is logged. */
  wake(): Promise<void>;
  /** Writes down what must not leave or cannot, and looks for what is due. Never rejects. */
  tidy(): Promise<void>;
  /** Starts nothing more, hands back what was not started, and waits a while for what is on its way. */
  stop(): Promise<void>;
};

const GRACE_MS = 8_000;

/** Opens the door; call `tidy` at the start and now and then, `wake` whenever a delivery was queued. */
export function sendDeliveries(parts: SendingParts): Sending {
  const { ledger, platforms, log } = parts;
  const stopping = new AbortController();
  const names = [...platforms.keys()];
  const lanes = [...platforms.values()].map((platform) =>
    openLane(platform, { ...parts, signal: stopping.signal }),
  );
  const runAll = () => Promise.all(lanes.map((lane) => lane.run()));
  async function unlessStopping(work: () => Promise<unknown>): Promise<void> {
    if (stopping.signal.aborted) return;
    try {
      await work();
    } catch (cause) {
      log.error('sending interrupted', {}, cause);
    }
  }
  return {
    wake: () => unlessStopping(runAll),
    tidy: () =>
      unlessStopping(async () => {
        await ledger.sweep(names);
        await runAll();
      }),
    async stop() {
      stopping.abort();
      const grace = new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref());
      await Promise.race([runAll().catch(() => undefined), grace]);
    },
  };
}
