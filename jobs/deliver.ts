import type { DepartureNotes } from '#jobs/note-departures.ts';
import { within } from '#jobs/within.ts';
import type { Composers, Composition } from '#src/deliveries/composer.ts';
import type { SendingLimits } from '#src/deliveries/limits.ts';
import {
  HANDED_BACK,
  type NextStep,
  stepAfter,
  stepAfterFailedTrace,
  stepAfterTrace,
  tryAgain,
} from '#src/deliveries/next-step.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { ClaimedDelivery, DoubtfulDelivery } from '#src/ports/ledger.ts';
import type { Log } from '#src/ports/log.ts';

export type DeliverParts = {
  readonly composers: Composers;
  readonly limits: SendingLimits;
  readonly clock: Clock;
  /** A share by chance, from 0 to 1: spreads the repeats of many who were refused together. */
  readonly jitter: () => number;
  readonly log: Log;
  readonly signal: AbortSignal;
};

export type Start = {
  readonly composition: Composition | undefined;
  /** Its place in the pace, in milliseconds since 1970; later than is allowed, another place has to be found. */
  readonly at: number;
  readonly notes: DepartureNotes;
  /** Waits for its turn among the requests of this process; false where it is too late by then. */
  readonly takeTurn: (delivery: ClaimedDelivery, at: number) => Promise<boolean>;
};

/** Hands one delivery to its platform. Never throws: whatever happens is the next step. */
export async function deliver(
  platform: ChatPlatform,
  delivery: ClaimedDelivery,
  { composition, at, notes, takeTurn }: Start,
  parts: DeliverParts,
): Promise<NextStep> {
  const { limits, clock, jitter, log, signal } = parts;
  if (delivery.updates !== null && delivery.editRef === null) {
    return { state: 'withdrawn', reason: { key: 'deliveries:reason.never-posted' } };
  }
  if (composition === undefined || composition.kind === 'failed') {
    log.error('delivery not composed', { delivery: delivery.id }, composition?.cause);
    return tryAgain(delivery, { key: 'deliveries:reason.not-composed' }, jitter());
  }
  if (composition.kind === 'gone') {
    return { state: 'withdrawn', reason: { key: 'deliveries:reason.cause-gone' } };
  }
  const waits = delivery.startInSeconds > 0;
  if (waits) await until(at - notes.aheadSeconds * 1000, clock);
  if (signal.aborted || !(await notes.note(delivery))) return HANDED_BACK;
  if (waits) await until(at, clock);
  // Nothing was sent yet, however long that took.
  if (!(await takeTurn(delivery, at)) || signal.aborted) return HANDED_BACK;
  const outcome = await request(platform, delivery, composition.message, parts);
  return stepAfter(outcome, delivery, {
    leaseSeconds: limits.leaseSeconds,
    traces: platform.traces,
    jitter: jitter(),
  });
}

async function until(at: number, clock: Clock): Promise<void> {
  const wait = at - clock.now().epochMilliseconds;
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Finds out what became of a delivery whose lease ended. Never throws. */
export async function lookUp(
  platform: ChatPlatform,
  delivery: DoubtfulDelivery,
  { limits, jitter, log }: DeliverParts,
): Promise<NextStep> {
  if (delivery.updates !== null) return tryAgain(delivery, { key: 'deliveries:reason.broken-off' }, jitter());
  // Its process died before it sent anything.
  if (!delivery.hasDeparted) return HANDED_BACK;
  try {
    const asked = platform.trace(delivery.destination, delivery.id, delivery.queuedAt);
    const trace = await within(limits.requestSeconds, asked, null);
    if (trace !== null) return stepAfterTrace(trace, delivery.lookups);
  } catch (cause) {
    log.warn('delivery not looked up', { delivery: delivery.id, platform: platform.name }, cause);
  }
  return stepAfterFailedTrace(delivery.lookups + 1, jitter());
}

// A call that throws or hangs may have reached the platform all the same.
async function request(
  platform: ChatPlatform,
  delivery: ClaimedDelivery,
  message: Message,
  { limits, log }: DeliverParts,
): Promise<Outcome> {
  const { channel, editRef, destination } = delivery;
  const seconds = limits.requestSeconds;
  const noAnswer: Outcome = {
    kind: 'unknown',
    reason: { key: 'deliveries:reason.no-answer', values: { seconds } },
  };
  try {
    const answer =
      editRef === null
        ? platform.post(destination, message, delivery.id)
        : platform.update(channel.address, editRef, message);
    return await within(seconds, answer, noAnswer);
  } catch (cause) {
    log.error('platform broke off', { delivery: delivery.id, platform: platform.name }, cause);
    return { kind: 'unknown', reason: { key: 'deliveries:reason.broken-off' } };
  }
}
