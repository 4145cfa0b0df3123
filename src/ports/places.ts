import type { Channel, ChannelAddress, Tenant } from '#src/model/channel.ts';

/** A channel as it is kept; `isIntroduced` says whether the bot has said there what it is. */
export type KnownChannel = Channel & { readonly isIntroduced: boolean };

/** The tenants and channels that the bot knows. A closed channel is kept for its history and found by nobody. */
export interface Places {
  /**
   * Makes the channel known, or opens it again; its name and kind follow the platform. Languages and
   * zone hold for a new channel only: afterwards they are the channel's own choice (Subscriptions.save).
   */
  ensure(channel: Omit<Channel, 'id'>): Promise<Channel>;
  find(address: ChannelAddress): Promise<KnownChannel | null>;
  /** The open channels of one tenant, by name. */
  channelsOf(tenant: Tenant): Promise<readonly Channel[]>;
  close(address: ChannelAddress): Promise<void>;
  /**
   * The platform names the channel otherwise from now on: it stays the same with all that it has. One that was made
   * known by the new name meanwhile is closed.
   */
  move(address: ChannelAddress, ref: string): Promise<void>;
  /** True the first time it is called for a channel: the bot then says there what it is. */
  introduce(address: ChannelAddress): Promise<boolean>;
}
