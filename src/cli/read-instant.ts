/**
 * A moment such as `2026-02-01T09:00:00Z`; undefined for anything else, and outside the years 0001 to 9999,
 * which no calendar of ours and no database writes.
 */
export function readInstant(given: unknown): Temporal.Instant | undefined {
  try {
    const instant = typeof given === 'string' ? Temporal.Instant.from(given) : undefined;
    const year = instant?.toZonedDateTimeISO('UTC').year ?? 0;
    return year >= 1 && year <= 9999 ? instant : undefined;
  } catch {
    return undefined;
  }
}
