/** Where Slack says too fast and not for how long. The ledger waits longer each time by itself. */
const DEFAULT_SECONDS = 5;
const DAY_SECONDS = 86_400;

/** The seconds in a `Retry-After` header, from none to a day. */
export function retryAfter(header: string | null): number {
  const seconds = Number(header?.trim() || Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), DAY_SECONDS) : DEFAULT_SECONDS;
}
