import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress, Destination } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Pace } from '#src/model/pace.ts';
import type { Desk } from '#src/ports/desk.ts';

/**
 * What became of a delivery whose outcome nobody saw. `again`: the platform answers no such question for its
 * tenant for that many seconds.
 */
export type Trace =
  | { readonly kind: 'arrived'; readonly messageRef: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'again'; readonly afterSeconds: number }
  | { readonly kind: 'cannot-be-known' };

/**
 * One chat system. It posts and edits once per request and never repeats by itself: only the ledger
 * decides that. What the outside may do wrong comes back as an `Outcome`; only bugs throw.
 */
export interface ChatPlatform {
  readonly name: string;
  /** The limits that it states; nothing is handed in faster. */
  readonly pace: Pace;
  /** Whether `trace` can tell anything; where it cannot, what nobody saw arrive is unknown at once. */
  readonly traces: boolean;
  /** Whether it hears what people write below a post, or where they quote one. */
  readonly hearsReplies: boolean;
  start(desk: Desk): Promise<void>;
  stop(): Promise<void>;
  /**
   * Posts a message for the delivery with this id (a UUID). A platform without threads posts what is to stand below
   * another like any other.
   */
  post(destination: Destination, message: Message, deliveryId: string): Promise<Outcome>;
  /** Replaces an earlier post; `sent` carries the ref that holds from now on. */
  update(channel: ChannelAddress, messageRef: string, message: Message): Promise<Outcome>;
  /**
   * Asks the platform, with one request, whether a post for this delivery arrived where it was sent to; it was not
   * sent before `queuedAt`. Rejects where it cannot be asked now.
   */
  trace(destination: Destination, deliveryId: string, queuedAt: Temporal.Instant): Promise<Trace>;
}
