import type { SubscriptionTarget } from '#src/model/subscription.ts';

/** Targets as `unnest($1::text[], $2::text[]) as target (kind, ref)` reads them; one that means all has no ref. */
export function targetColumns(
  targets: readonly SubscriptionTarget[],
): readonly [kinds: readonly string[], refs: readonly string[]] {
  return [
    targets.map(({ kind }) => kind),
    targets.map((target) => (target.kind === 'all' ? '' : target.ref)),
  ];
}
