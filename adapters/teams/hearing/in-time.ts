import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';

/** Teams waits for about 5 s; what is left is for the way there and back. */
const LATEST_MS = 3_000;

/** What the work gives where it is ready while Teams waits; else null, and it is handed to `afterwards` then. */
export async function inTime<Result extends object>(
  { later }: Pick<DeedDeps, 'later'>,
  spot: Spot,
  work: Promise<Result>,
  afterwards: (result: Result) => Promise<void>,
): Promise<Result | null> {
  const patience = Promise.withResolvers<null>();
  const timer = setTimeout(patience.resolve, LATEST_MS, null);
  const first = await Promise.race([work, patience.promise]).finally(() => clearTimeout(timer));
  if (first === null) later(spot, work.then(afterwards));
  return first;
}
