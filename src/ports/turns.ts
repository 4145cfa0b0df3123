import type { ChannelAddress } from '#src/model/channel.ts';
import type { Pace } from '#src/model/pace.ts';

/** Lets what a person waits for pass before news, within the pace of the platform. */
export interface Turns {
  /**
   * Takes the next place in a channel, before everything that is queued for it; the seconds until it may be
   * used, 0 where nothing was written there lately.
   */
  take(channel: ChannelAddress, pace: Pace): Promise<number>;
}
