import { MAX_ATTEMPTS, MAX_LOOKUPS } from '#src/deliveries/limits.ts';
import type { Text } from '#src/messages/text.ts';
import type { Delivery, Outcome } from '#src/model/delivery.ts';
import type { Trace } from '#src/ports/chat-platform.ts';

/**
 * What becomes of a delivery that was being sent.
 *
 * - `queued`: due again after that many seconds.
 * - `in-doubt`: it may have arrived; after that many seconds the platform is asked, its channel waits.
 * - `unknown`: it may have arrived and nobody can tell; it is never sent again by itself.
 */
export type NextStep =
  | { readonly state: 'sent'; readonly messageRef: string }
  | { readonly state: 'queued' | 'in-doubt'; readonly afterSeconds: number; readonly reason: Text }
  | { readonly state: 'given-up' | 'unknown' | 'withdrawn'; readonly reason: Text };

const FIRST_WAIT_SECONDS = 2;
const MAX_WAIT_SECONDS = 3600;

/** Seconds to wait after that many attempts: 2, 6, 18 … at most an hour. */
export function backOff(attempts: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 3 ** (attempts - 1), MAX_WAIT_SECONDS);
}

/**
 * The step after an attempt. A request whose outcome nobody saw may still arrive until `leaseSeconds`
 * have passed; only then does it make sense to ask.
 */
export function stepAfter(
  outcome: Outcome,
  delivery: Pick<Delivery, 'attempts' | 'updates'>,
  leaseSeconds: number,
): NextStep {
  if (outcome.kind === 'sent') return { state: 'sent', messageRef: outcome.messageRef };
  if (outcome.kind === 'given-up' || outcome.kind === 'closed')
    return { state: 'given-up', reason: outcome.reason };
  if (outcome.kind === 'again') return tryAgain(delivery, outcome.afterSeconds, outcome.reason);
  // An edit that arrives twice looks like one that arrived once.
  if (delivery.updates !== null) return tryAgain(delivery, 0, outcome.reason);
  return { state: 'in-doubt', afterSeconds: leaseSeconds, reason: outcome.reason };
}

/** Waits as long as the platform asks for and at least the back-off; gives up after the last attempt. */
export function tryAgain(delivery: Pick<Delivery, 'attempts'>, afterSeconds: number, reason: Text): NextStep {
  if (delivery.attempts >= MAX_ATTEMPTS) return { state: 'given-up', reason };
  return { state: 'queued', afterSeconds: Math.max(afterSeconds, backOff(delivery.attempts)), reason };
}

/** The step after the platform was asked whether a delivery in doubt arrived. */
export function stepAfterTrace(trace: Trace, delivery: Pick<Delivery, 'attempts'>): NextStep {
  if (trace.kind === 'arrived') return { state: 'sent', messageRef: trace.messageRef };
  if (trace.kind === 'cannot-be-known') return { state: 'unknown', reason: CANNOT_BE_KNOWN };
  if (delivery.attempts >= MAX_ATTEMPTS) return { state: 'given-up', reason: DID_NOT_ARRIVE };
  return { state: 'queued', afterSeconds: 0, reason: DID_NOT_ARRIVE };
}

/** The step when the platform could not be asked; `lookups` counts this attempt to ask. */
export function stepAfterFailedTrace(lookups: number): NextStep {
  if (lookups >= MAX_LOOKUPS) return { state: 'unknown', reason: LOOKUP_FAILED };
  return { state: 'in-doubt', afterSeconds: backOff(lookups), reason: LOOKUP_FAILED };
}

/** The step for what was claimed and not started, because the process stops or was too slow. */
export const HANDED_BACK: NextStep = {
  state: 'queued',
  afterSeconds: 0,
  reason: { key: 'deliveries:reason.handed-back' },
};

const CANNOT_BE_KNOWN: Text = { key: 'deliveries:reason.cannot-be-known' };
const DID_NOT_ARRIVE: Text = { key: 'deliveries:reason.did-not-arrive' };
const LOOKUP_FAILED: Text = { key: 'deliveries:reason.lookup-failed' };
