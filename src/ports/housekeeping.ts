/** Removes what nobody will look at again. Each returns how many rows went. */
export interface Housekeeping {
  removeJobSlots(olderThan: Temporal.Duration): Promise<number>;
  removeEndedSessions(): Promise<number>;
  /** Conversations in which nothing was said for so long. */
  removeConversations(quietFor: Temporal.Duration): Promise<number>;
  /** Ids by which platforms would be known to repeat themselves. */
  removeHeard(olderThan: Temporal.Duration): Promise<number>;
  /** Enquiries, whatever became of them. */
  removeEnquiries(olderThan: Temporal.Duration): Promise<number>;
  /** Thumbs, and questions that nobody asked for so long. */
  removeFeedback(olderThan: Temporal.Duration): Promise<number>;
  /** What was noted of items for channels; an item that was planned once is never planned again. */
  removeOldNews(olderThan: Temporal.Duration): Promise<number>;
  /** That a call is off which did not come to be known in so long. */
  removeWaiting(olderThan: Temporal.Duration): Promise<number>;
  removeKeptReplies(olderThan: Temporal.Duration): Promise<number>;
  /** What was kept of requests for the pace of their channels. */
  removeRequests(olderThan: Temporal.Duration): Promise<number>;
  /** Lanes with nothing in them, whose pace is past. */
  removeEmptyLanes(): Promise<number>;
  /** Opens a lane for whatever is queued without one. There should be none; one would be a message lost. */
  mendLanes(): Promise<number>;
}
