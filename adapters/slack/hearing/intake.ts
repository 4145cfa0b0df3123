import type { ReceiverEvent } from '@slack/bolt';
import { running } from '#adapters/patience/running.ts';
import { type Acknowledgement, acknowledge } from '#adapters/slack/hearing/acknowledgement.ts';
import type { Log } from '#src/ports/log.ts';

/** Hands on one request with how it is acknowledged. */
type Process = (event: ReceiverEvent, acknowledgement: Acknowledgement) => Promise<void>;

export type Intake = {
  take(event: ReceiverEvent): void;
  /** Resolves when everything that was taken is done, or has had its time. */
  finish(): Promise<void>;
};

/** Acknowledges each request at once and lets the work go on behind it; nothing that goes wrong in it leaves here. */
export function intake(process: Process, log: Log): Intake {
  const work = running((cause) => log.error('slack: a request failed', {}, cause));
  return {
    take(event) {
      // Slack then hands it in again, and it is known by its id.
      const acknowledgement = acknowledge(event, (cause) =>
        log.info('slack: not acknowledged', { cause: String(cause) }),
      );
      work.add(process(event, acknowledgement).finally(() => acknowledgement.give()));
    },
    finish: work.finish,
  };
}
