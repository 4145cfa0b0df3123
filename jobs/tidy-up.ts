import type { Housekeeping } from '#src/ports/housekeeping.ts';
import type { Log } from '#src/ports/log.ts';

// Far longer than any clock or process lags behind.
const KEEP_JOB_SLOTS = Temporal.Duration.from({ days: 2 });
const KEEP_CONVERSATIONS = Temporal.Duration.from({ days: 30 });

/** Removes what is of no use any more; running it twice removes nothing more. */
export async function tidyUp(housekeeping: Housekeeping, log: Log): Promise<void> {
  const jobSlots = await housekeeping.removeJobSlots(KEEP_JOB_SLOTS);
  const sessions = await housekeeping.removeEndedSessions();
  const conversations = await housekeeping.removeConversations(KEEP_CONVERSATIONS);
  log.info('tidied up', { jobSlots, sessions, conversations });
}
