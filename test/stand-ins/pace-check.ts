import type { Pace, RateLimit } from '#src/model/pace.ts';

/** One request that came in, at a time in milliseconds. */
export type Arrival = { readonly tenant: string; readonly conversation: string; readonly at: number };

/** A stretch in which more came than the limit allows; `at` is when the one too many came. */
export type Breach = { readonly where: string; readonly limit: RateLimit; readonly at: number };

/** Every request that was one too many, in any stretch, wherever it begins; the list may be in any order. */
export function breachesOf(arrivals: readonly Arrival[], pace: Pace): readonly Breach[] {
  const channels = timesBy(arrivals, ({ tenant, conversation }) => `${tenant} ${conversation}`);
  const found = [...channels].flatMap(([where, times]) =>
    pace.perChannel.flatMap((limit) => excess(times, limit).map((at) => ({ where, limit, at }))),
  );
  const { perTenant } = pace;
  if (perTenant === null) return found;
  const tenants = timesBy(arrivals, ({ tenant }) => tenant);
  const inTenants = [...tenants].flatMap(([where, times]) =>
    excess(times, perTenant).map((at) => ({ where, limit: perTenant, at })),
  );
  return [...found, ...inTenants];
}

/** The times, sorted, that are the (count + 1)th or later within less than the limit's seconds. */
function excess(times: readonly number[], { count, seconds }: RateLimit): readonly number[] {
  return times.filter((at, index) => {
    const earlier = times[index - count];
    return earlier !== undefined && at - earlier < seconds * 1000;
  });
}

function timesBy(
  arrivals: readonly Arrival[],
  keyOf: (arrival: Arrival) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = Map.groupBy(arrivals, keyOf);
  return new Map(
    [...groups].map(([key, group]) => [key, group.map(({ at }) => at).toSorted((a, b) => a - b)]),
  );
}
