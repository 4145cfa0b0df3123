import type { Tenant } from '#src/model/channel.ts';

/** How the bot is doing, as far as an admin of one tenant wants to know at a glance. */
export type OperatingState = {
  /** When any source was last asked, and any delivery of the tenant last sent; null before the first. */
  readonly polledAt: Temporal.Instant | null;
  readonly sentAt: Temporal.Instant | null;
  /** Deliveries of the tenant that wait or are on their way, and those that may or may not have arrived. */
  readonly waiting: number;
  readonly unknown: number;
  /** Subscriptions of the tenant that are paused, by a person or by the bot. */
  readonly paused: number;
};

export interface Operations {
  stateOf(tenant: Tenant): Promise<OperatingState>;
}
