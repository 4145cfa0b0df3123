/** What a sign-in that leads over another site brings back, so that nobody can end one that they did not begin. */
export interface SignInStates {
  /** True the first time that it is called with the hash of this state, false within `keep` after. */
  use(stateHash: Uint8Array, keep: Temporal.Duration): Promise<boolean>;
}
