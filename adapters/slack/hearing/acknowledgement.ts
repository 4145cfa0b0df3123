import type { ReceiverEvent } from '@slack/bolt';

/** What Slack is answered to one request, once. */
export type Acknowledgement = {
  /** False where it was answered already, because time was up. */
  give(response?: object): boolean;
};

/** Slack waits for 3 s; what is left is for the way there and back. */
const LATEST_MS = 2_000;

/**
 * Answers at once, before anything is looked up. Only a submitted form may wait a little, since its mistakes can be
 * shown nowhere else; then it closes, and what there is to say comes as a message.
 */
export function acknowledge(event: ReceiverEvent, failed: (cause: unknown) => void): Acknowledgement {
  let isGiven = false;
  const give = (response?: object) => {
    if (isGiven) return false;
    isGiven = true;
    clearTimeout(latest);
    event.ack(response).catch(failed);
    return true;
  };
  const latest = setTimeout(give, LATEST_MS);
  if (event.body.type !== 'view_submission') give();
  return { give };
}
