/** The sign-in of a platform that shows the page in a frame of its own. */
export interface PlatformSignIn {
  /**
   * Who somebody is, always in the same words, as far as a token proves that they belong to an organisation that
   * takes part; else null. Rejects where nobody can say just now.
   */
  personBehind(token: string): Promise<string | null>;
}
