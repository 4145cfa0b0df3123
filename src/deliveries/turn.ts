import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Pace } from '#src/model/pace.ts';
import type { Log } from '#src/ports/log.ts';
import type { Turns } from '#src/ports/turns.ts';

/** Longer nobody waits for their turn to be answered. */
const MOST_SECONDS = 120;

/** What became of an answer for which there was no turn: the asker is told so where only they see it. */
export const CROWDED: Outcome = { kind: 'given-up', reason: { key: 'chat:crowded' } };

/**
 * Takes the next place in a channel for an answer; the seconds until it comes, null where too many wait for theirs.
 * Without the database there is none to take, and that is what is said then.
 */
export async function secondsToTurn(
  { turns, log }: { readonly turns: Turns; readonly log: Log },
  channel: ChannelAddress,
  pace: Pace,
): Promise<number | null> {
  return turns.take(channel, pace, MOST_SECONDS).catch((cause) => {
    log.warn('no turn taken for an answer', { platform: channel.tenant.platform }, cause);
    return 0;
  });
}
