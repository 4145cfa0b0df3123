import { MAX_LOOKUPS } from '#src/deliveries/limits.ts';
import type { Text } from '#src/messages/text.ts';
import type { Destination } from '#src/model/channel.ts';
import type { Delivery, Outcome } from '#src/model/delivery.ts';
import type { Trace } from '#src/ports/chat-platform.ts';

/**
 * What becomes of a delivery that was being sent.
 *
 * - `queued`: due again after that many seconds, and with it all of its channel or tenant; `apart`, from now on as a
 *   post of its own, since it was refused below another.
 * - `in-doubt`: it may have arrived; after that many seconds the platform is asked, its channel waits, and with
 *   `tenant` every other look-up there too. `lookups` is how often it was asked in vain.
 * - `handed-back`: nothing was asked of the platform; another process may start it at once.
 * - `closed`: given up, and nothing else is tried in its channel.
 * - `unknown`: it may have arrived and nobody can tell; it is never sent again by itself.
 */
export type NextStep =
  | { readonly state: 'sent'; readonly messageRef: string }
  | {
      readonly state: 'queued';
      readonly afterSeconds: number;
      readonly holds: 'channel' | 'tenant';
      readonly apart?: true;
      readonly reason: Text;
    }
  | {
      readonly state: 'in-doubt';
      readonly afterSeconds: number;
      readonly lookups: number;
      readonly holds: 'channel' | 'tenant';
      readonly reason: Text;
    }
  | { readonly state: 'handed-back'; readonly reason: Text }
  | { readonly state: 'given-up' | 'closed' | 'unknown' | 'withdrawn'; readonly reason: Text };

const FIRST_WAIT_SECONDS = 2;
const MAX_WAIT_SECONDS = 3600;

/**
 * Seconds to wait after that many attempts: 2, 6, 18 …, longer by the share `jitter` (0 to 1), which spreads the
 * repeats of many who were refused together; at most an hour.
 */
export function backOff(attempts: number, jitter: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 3 ** (attempts - 1) * (1 + jitter), MAX_WAIT_SECONDS);
}

type Attempted = Pick<Delivery, 'attempts' | 'updates'> & { readonly destination: Destination };

type Terms = {
  readonly leaseSeconds: number;
  readonly traces: boolean;
  /** As for `backOff`. */
  readonly jitter: number;
};

/**
 * The step after an attempt. A request whose outcome nobody saw may still arrive until `leaseSeconds`
 * have passed; only then does it make sense to ask, and only a platform that traces.
 */
export function stepAfter(
  outcome: Outcome,
  delivery: Attempted,
  { leaseSeconds, traces, jitter }: Terms,
): NextStep {
  if (outcome.kind === 'sent') return { state: 'sent', messageRef: outcome.messageRef };
  const { reason } = outcome;
  if (outcome.kind === 'given-up' || outcome.kind === 'closed') {
    // It may be the post above that is gone; what is said of the channel counts when it is asked without it.
    const isBelow = delivery.destination.under !== undefined;
    return isBelow
      ? { state: 'queued', afterSeconds: 0, holds: 'channel', apart: true, reason }
      : { state: outcome.kind, reason };
  }
  if (outcome.kind === 'again') return asPlatformWants(outcome, delivery, jitter);
  // An edit that arrives twice looks like one that arrived once.
  if (delivery.updates !== null) return tryAgain(delivery, reason, jitter);
  return traces
    ? { state: 'in-doubt', afterSeconds: leaseSeconds, lookups: 0, holds: 'channel', reason }
    : { state: 'unknown', reason };
}

/** A platform that says how long to wait is believed; else the waits grow. */
function asPlatformWants(
  { afterSeconds, holds, reason }: Extract<Outcome, { kind: 'again' }>,
  delivery: Pick<Delivery, 'attempts'>,
  jitter: number,
): NextStep {
  return afterSeconds > 0
    ? { state: 'queued', afterSeconds, holds, reason }
    : { ...tryAgain(delivery, reason, jitter), holds };
}

/** Waits longer after every attempt; the end is when the message makes no sense any more and expires. */
export function tryAgain(
  { attempts }: Pick<Delivery, 'attempts'>,
  reason: Text,
  jitter: number,
): Extract<NextStep, { state: 'queued' }> {
  return { state: 'queued', afterSeconds: backOff(attempts, jitter), holds: 'channel', reason };
}

/**
 * The step after the platform was asked whether a delivery in doubt arrived; `lookups` counts what was asked in
 * vain before. A platform that wants no question yet has not been asked.
 */
export function stepAfterTrace(trace: Trace, lookups: number): NextStep {
  if (trace.kind === 'arrived') return { state: 'sent', messageRef: trace.messageRef };
  if (trace.kind === 'cannot-be-known') return { state: 'unknown', reason: CANNOT_BE_KNOWN };
  if (trace.kind === 'again') {
    const { afterSeconds } = trace;
    return { state: 'in-doubt', afterSeconds, lookups, holds: 'tenant', reason: LOOKUP_LATER };
  }
  return { state: 'queued', afterSeconds: 0, holds: 'channel', reason: DID_NOT_ARRIVE };
}

/** The step when the platform could not be asked; `lookups` counts this attempt to ask. */
export function stepAfterFailedTrace(lookups: number, jitter: number): NextStep {
  if (lookups >= MAX_LOOKUPS) return { state: 'unknown', reason: LOOKUP_FAILED };
  const afterSeconds = backOff(lookups, jitter);
  return { state: 'in-doubt', afterSeconds, lookups, holds: 'channel', reason: LOOKUP_FAILED };
}

/** The step for what was claimed and not started, because the process stops or was too slow. */
export const HANDED_BACK: NextStep = {
  state: 'handed-back',
  reason: { key: 'deliveries:reason.handed-back' },
};

const CANNOT_BE_KNOWN: Text = { key: 'deliveries:reason.cannot-be-known' };
const DID_NOT_ARRIVE: Text = { key: 'deliveries:reason.did-not-arrive' };
const LOOKUP_LATER: Text = { key: 'deliveries:reason.lookup-later' };
const LOOKUP_FAILED: Text = { key: 'deliveries:reason.lookup-failed' };
