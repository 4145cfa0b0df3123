/** Removes what nobody will look at again. Each returns how many rows went. */
export interface Housekeeping {
  removeJobSlots(olderThan: Temporal.Duration): Promise<number>;
  removeEndedSessions(): Promise<number>;
  /** Conversations in which nothing was said for so long. */
  removeConversations(quietFor: Temporal.Duration): Promise<number>;
}
