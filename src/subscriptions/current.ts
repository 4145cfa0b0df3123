import type { Channel } from '#src/model/channel.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { SubscriptionKind, Subscriptions } from '#src/ports/subscriptions.ts';

/** The channel's subscription of this kind, where it has one. */
export async function currentOf<Kind extends SubscriptionKind>(
  subscriptions: Subscriptions,
  channel: Channel,
  kind: Kind,
): Promise<Extract<Subscription, { readonly kind: Kind }> | undefined> {
  const all = await subscriptions.ofChannel(channel.id);
  return all.find((one): one is Extract<Subscription, { readonly kind: Kind }> => one.kind === kind);
}
