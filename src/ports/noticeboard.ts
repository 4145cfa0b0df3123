import type { Channel, ChannelAddress, Tenant } from '#src/model/channel.ts';

/** Where the bot tells the admins of a tenant, and the owners of its subscriptions, of its own work. */
export interface Noticeboard {
  /**
   * The channel that takes the notices of a tenant: the one that its admins chose, else of its open channels the
   * one that reads most languages, and of those the oldest. Null where no channel is open.
   */
  of(
    tenant: Tenant,
  ): Promise<{ readonly channel: Pick<Channel, 'id' | 'name'>; readonly isChosen: boolean } | null>;
  /** From now on this channel takes the notices of its tenant. False where it is no open channel. */
  choose(address: ChannelAddress): Promise<boolean>;
}
