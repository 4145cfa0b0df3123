import type { Text } from '#src/messages/text.ts';
import type { Installation, Tokens } from '#src/model/installation.ts';

/** What became of asking for the next token. */
export type Renewed =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  /** The platform will never give one again. */
  | { readonly kind: 'ended'; readonly reason: Text };

/** What to do while another process asks for the next token: wait for it, or go on with what there is. */
export type WhileBusy = 'wait' | 'go-on';

/** Where the bot is installed on one platform. Tokens are stored sealed. */
export interface Installations {
  /**
   * Keeps it in place of an earlier one of the same ref. What `forget` had closed opens again, its subscriptions
   * go on, and each tenant is told so.
   */
  store(installation: Installation): Promise<void>;
  /**
   * The workspace's own installation, else that of its organisation. Where both are given, which organisation it is
   * in is remembered for whoever knows the workspace alone.
   */
  find(teamRef: string | null, enterpriseRef: string | null): Promise<Installation | null>;
  /**
   * Lets one process of all ask for the next token; `ask` is given what is stored by then. `busy` is answered to who
   * goes on while another asks, `gone` where nothing is installed any more.
   */
  renew(
    ref: string,
    whileBusy: WhileBusy,
    ask: (stored: Tokens) => Promise<Renewed>,
  ): Promise<Tokens | 'busy' | 'gone'>;
  /**
   * Deletes its tokens, closes the channels that nothing else lets the bot into, pauses their subscriptions and
   * withdraws what is queued, all for this reason. False where nothing was installed, or only since `at`, the moment
   * at which the platform ended it: it may tell so late.
   */
  forget(ref: string, reason: Text, at: Temporal.Instant | null): Promise<boolean>;
  /** Seals every token again that was sealed with an earlier key; answers in how many installations. */
  reseal(): Promise<number>;
  /** Throws Trouble that names a key where stored tokens need it and nobody gave it. */
  requireKeys(): Promise<void>;
}
