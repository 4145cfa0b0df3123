/** As `afterSeconds` of an outcome: no time was named. */
export const NOT_NAMED = 0;

const SHORTEST = 1;
const LONGEST = 60 * 60;

/**
 * The seconds that a Retry-After header asks for, as a number or until a date; at most an hour. 0 without one: then
 * the ledger waits longer after each attempt.
 */
export function secondsToWait(retryAfter: string | null, now: Temporal.Instant): number {
  const seconds = retryAfter === null ? null : readSeconds(retryAfter.trim(), now);
  return seconds === null ? NOT_NAMED : Math.min(Math.max(seconds, SHORTEST), LONGEST);
}

function readSeconds(retryAfter: string, now: Temporal.Instant): number | null {
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.ceil((at - now.epochMilliseconds) / 1000);
}
