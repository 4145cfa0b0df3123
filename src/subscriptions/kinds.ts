import type { SubscriptionKind } from '#src/ports/subscriptions.ts';

/** In the order in which they are offered. */
export const KINDS: readonly SubscriptionKind[] = ['deadlines', 'news'];

/** The kind that a button or form is about; undefined where it carries none that there is. */
export function kindMeant({ kind }: Readonly<Record<string, string>>): SubscriptionKind | undefined {
  return KINDS.find((known) => known === kind);
}
