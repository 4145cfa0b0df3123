/** Who is signed in on the page. Only hashes of tokens are known here. */
export interface PageSessions {
  open(tokenHash: Uint8Array, personRef: string, lasts: Temporal.Duration): Promise<void>;
  /** The person of a session that has not ended, or null. */
  personOf(tokenHash: Uint8Array): Promise<string | null>;
  end(tokenHash: Uint8Array): Promise<void>;
}
