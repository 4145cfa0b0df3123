import type { NextStep } from '#src/deliveries/next-step.ts';
import type { Text } from '#src/messages/text.ts';
import type { Channel, Destination } from '#src/model/channel.ts';
import type { Delivery, DeliveryCause, DeliveryState } from '#src/model/delivery.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Pace } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/** A delivery that this process alone may send until its lease ends. */
export type ClaimedDelivery = Delivery & {
  readonly channel: Channel;
  /** The post to edit; null for a new post, and where the post to edit never came to be. */
  readonly editRef: string | null;
  /** Where it goes as a post: below an earlier one, where it follows one up that is still there. */
  readonly destination: Destination;
  /** Says that the delivery is this process's, until another takes it over. */
  readonly claim: string;
  /** Its place in the pace of its tenant: so many seconds from now, and hardly later. */
  readonly startInSeconds: number;
};

/** A delivery whose lease has ended, taken over from a process that died or lost sight of it. */
export type DoubtfulDelivery = ClaimedDelivery & {
  /** How often the platform was asked in vain whether this attempt arrived. */
  readonly lookups: number;
  /** Whether the request for this attempt may have gone out: always, but where only `depart` notes it. */
  readonly hasDeparted: boolean;
  readonly queuedAt: Temporal.Instant;
};

/** What the ledger has to know of a platform to hand out deliveries for it. */
export type PacedPlatform = Pick<ChatPlatform, 'name' | 'pace' | 'traces'>;

export type ClaimTerms = {
  readonly limit: number;
  readonly leaseSeconds: number;
  /** How long the process takes before it can start one: places in the pace of a tenant begin no sooner. */
  readonly leadSeconds: number;
};

export type Settlement = {
  readonly delivery: Pick<ClaimedDelivery, 'id' | 'channelId' | 'updates' | 'attempts' | 'claim'>;
  readonly step: NextStep;
};

/** One line of the ledger: who was sent what, when, why, and why not. */
export type LedgerEntry = {
  readonly id: string;
  readonly key: string;
  readonly cause: DeliveryCause;
  /** What it is about: the title of the item, call or announcement; null where that is gone. */
  readonly subject: LocalText | null;
  readonly channel: Channel;
  readonly isUpdate: boolean;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly reason: Text | null;
  readonly messageRef: string | null;
  readonly createdAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
};

export type LedgerFilter = {
  /** A channel's id, name or platform ref. */
  readonly channel: string | null;
  readonly since: Temporal.Instant | null;
  readonly state: DeliveryState | null;
  readonly limit: number;
};

/**
 * Every delivery there is, and who sends it now. Only the database's clock decides. At most one
 * delivery of a channel is on its way at a time, over all processes.
 */
export interface Ledger {
  /**
   * Takes up to `limit` due deliveries of a platform, the next one of each channel, for `leaseSeconds`; those
   * alone that its pace allows now or in a moment.
   */
  claim(platform: PacedPlatform, terms: ClaimTerms): Promise<readonly ClaimedDelivery[]>;
  /**
   * Takes up to `limit` deliveries whose lease has ended: their process died, or the outcome was not seen. Of those
   * that have to be looked up only as many as the platform lets be asked now for each tenant; the others wait.
   */
  claimInDoubt(
    platform: PacedPlatform,
    limit: number,
    leaseSeconds: number,
  ): Promise<readonly DoubtfulDelivery[]>;
  /**
   * Notes, for a platform that does not trace, that the requests for these deliveries go out now; answers the ids of
   * those that are still this process's. Whoever dies before it has sent nothing.
   */
  depart(deliveries: readonly Settlement['delivery'][]): Promise<ReadonlySet<string>>;
  /**
   * Writes down what became of deliveries of a platform with that pace; of one that is another process's by now,
   * nothing. A closed channel is closed for everything.
   */
  settle(pace: Pace, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Takes out of the queue what must not leave: what would come too late, and what is for a closed
   * channel. What waits for a platform that is not among these says so.
   */
  sweep(platforms: readonly string[]): Promise<void>;
  /** Seconds until the next delivery of a platform is due or in doubt, at least 0; null without one. */
  secondsToNext(platform: string): Promise<number | null>;
  /** The newest first. */
  list(filter: LedgerFilter): Promise<readonly LedgerEntry[]>;
}
