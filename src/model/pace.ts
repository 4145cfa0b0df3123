/** At most `count` requests in any stretch of `seconds`. */
export type RateLimit = { readonly count: number; readonly seconds: number };

/** How fast a platform lets one bot write. */
export type Pace = {
  /** All of them hold, for every channel on its own; none where the platform sets no limit. */
  readonly perChannel: readonly RateLimit[];
  /** For everything that goes into one tenant; null where the platform states no limit. */
  readonly perTenant: RateLimit | null;
  /** For questions whether something arrived, for each tenant; null where the platform sets no limit. */
  readonly lookUps: RateLimit | null;
};

export const UNPACED: Pace = { perChannel: [], perTenant: null, lookUps: null };
