import type { ReceiverEvent } from '@slack/bolt';
import { type Acknowledgement, acknowledge } from '#adapters/slack/hearing/acknowledgement.ts';
import type { Log } from '#src/ports/log.ts';

/** Hands on one request with how it is acknowledged. */
type Process = (event: ReceiverEvent, acknowledgement: Acknowledgement) => Promise<void>;

export type Intake = {
  take(event: ReceiverEvent): void;
  /** Resolves when everything that was taken is done, or has had its time. */
  finish(): Promise<void>;
};

/** Less than whoever ends the bot waits. */
const FINISH_MS = 5_000;

/** Acknowledges each request at once and lets the work go on behind it; nothing that goes wrong in it leaves here. */
export function intake(process: Process, log: Log): Intake {
  const running = new Set<Promise<void>>();
  return {
    take(event) {
      // Slack then hands it in again, and it is known by its id.
      const acknowledgement = acknowledge(event, (cause) =>
        log.info('slack: not acknowledged', { cause: String(cause) }),
      );
      const work = process(event, acknowledgement)
        .catch((cause) => log.error('slack: a request failed', {}, cause))
        .finally(() => {
          acknowledgement.give();
          running.delete(work);
        });
      running.add(work);
    },
    async finish() {
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, FINISH_MS);
      await Promise.race([Promise.all(running), patience.promise]);
      clearTimeout(timer);
    },
  };
}
