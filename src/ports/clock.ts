/** The only way to learn the time. */
export interface Clock {
  now(): Temporal.Instant;
}
