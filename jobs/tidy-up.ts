import { ENQUIRIES_KEPT } from '#src/model/enquiry.ts';
import type { Housekeeping } from '#src/ports/housekeeping.ts';
import type { Log } from '#src/ports/log.ts';

// Far longer than any clock or process lags behind.
const KEEP_JOB_SLOTS = Temporal.Duration.from({ days: 2 });
// Twice the longest window of a platform.
const KEEP_REQUESTS = Temporal.Duration.from({ hours: 2 });
// Slack repeats for an hour at most, Teams for less.
const KEEP_HEARD = Temporal.Duration.from({ days: 1 });
// Their buttons hold as long.
const KEEP_REPLIES = Temporal.Duration.from({ hours: 1 });
// Longer than editors take.
const KEEP_FEEDBACK = Temporal.Duration.from({ days: 90 });
// Longer than anybody edits an item, or asks why it came.
const KEEP_NEWS = Temporal.Duration.from({ days: 365 });
// What is read of a call a year before is of another round.
const KEEP_WAITING = Temporal.Duration.from({ days: 365 });
const KEEP_CONVERSATIONS = Temporal.Duration.from({ days: 30 });

/** Removes what is of no use any more; running it twice removes nothing more. */
export async function tidyUp(housekeeping: Housekeeping, log: Log): Promise<void> {
  const jobSlots = await housekeeping.removeJobSlots(KEEP_JOB_SLOTS);
  const sessions = await housekeeping.removeEndedSessions();
  const conversations = await housekeeping.removeConversations(KEEP_CONVERSATIONS);
  const requests = await housekeeping.removeRequests(KEEP_REQUESTS);
  const heard = await housekeeping.removeHeard(KEEP_HEARD);
  const enquiries = await housekeeping.removeEnquiries(ENQUIRIES_KEPT);
  const feedback = await housekeeping.removeFeedback(KEEP_FEEDBACK);
  const news = await housekeeping.removeOldNews(KEEP_NEWS);
  const waiting = await housekeeping.removeWaiting(KEEP_WAITING);
  const replies = await housekeeping.removeKeptReplies(KEEP_REPLIES);
  const lanes = await housekeeping.removeEmptyLanes();
  log.info('tidied up', {
    jobSlots,
    sessions,
    conversations,
    requests,
    heard,
    enquiries,
    feedback,
    news,
    waiting,
    replies,
    lanes,
  });
  const mended = await housekeeping.mendLanes();
  if (mended > 0) log.error('deliveries were queued without a lane', { mended });
}
