import type { ChannelAddress } from '#src/model/channel.ts';

/** A public address that a call names as its source. */
export type CallPage = { readonly callId: string; readonly url: string };

/** The pages on which calls are published, and where links to them were shown. */
export interface CallPages {
  /** Those on these hosts, written in lower case and without `www.`; none of drafts. */
  on(hosts: readonly string[]): Promise<readonly CallPage[]>;
  /** Notes that these links are shown in a channel, and answers those that were not for so long. */
  noteShown(
    channel: ChannelAddress,
    addresses: readonly string[],
    notFor: Temporal.Duration,
  ): Promise<readonly string[]>;
}
