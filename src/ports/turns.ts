import type { ChannelAddress } from '#src/model/channel.ts';
import type { Pace } from '#src/model/pace.ts';

/** Lets what a person waits for pass before news, within the pace of the platform. */
export interface Turns {
  /**
   * Takes the next place in a channel, before everything that is queued for it; the seconds until it may be
   * used, 0 where nothing was written there lately. Null where that is more than `mostSeconds` away: then none is
   * taken, so that many questions at once hold up neither each other nor what is queued for ever longer.
   */
  take(channel: ChannelAddress, pace: Pace, mostSeconds: number): Promise<number | null>;
}
