const SHORTEST = 1;
const LONGEST = 60 * 60;
const BACK_OFF = 2;

/** Seconds to wait where Teams named none: 2 to 4. The ledger waits longer after each attempt. */
export function backOffSeconds(jitter: number): number {
  return BACK_OFF * (1 + jitter);
}

/** The seconds that a Retry-After header asks for, as a number or until a date; at most an hour, a back-off without one. */
export function secondsToWait(
  retryAfter: string | null,
  { now, jitter }: { readonly now: Temporal.Instant; readonly jitter: number },
): number {
  const seconds = retryAfter === null ? null : readSeconds(retryAfter.trim(), now);
  return seconds === null ? backOffSeconds(jitter) : Math.min(Math.max(seconds, SHORTEST), LONGEST);
}

function readSeconds(retryAfter: string, now: Temporal.Instant): number | null {
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.ceil((at - now.epochMilliseconds) / 1000);
}
