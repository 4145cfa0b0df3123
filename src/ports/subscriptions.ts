import type { Channel, Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { NewsFilter } from '#src/model/news-filter.ts';
import type { NewsRhythm } from '#src/model/news-rhythm.ts';
import type { NewsStyle } from '#src/model/news-style.ts';
import type { Subscription, SubscriptionTarget } from '#src/model/subscription.ts';

export type SubscriptionKind = Subscription['kind'];

type Wanted = {
  readonly channelId: string;
  readonly owner: Subscription['owner'];
  /** At least one. */
  readonly targets: readonly SubscriptionTarget[];
  /** What the channel reads, in this and everything else; at least one. */
  readonly languages: readonly Language[];
};

/** What a channel shall receive from now on. */
export type Wish =
  | (Wanted & {
      readonly kind: 'news';
      readonly filter: NewsFilter;
      readonly rhythm: NewsRhythm;
      readonly style: NewsStyle;
      /** The channel's zone, in this and everything else; null keeps the one it has. */
      readonly timezone: string | null;
    })
  | (Wanted & {
      readonly kind: 'deadlines';
      readonly leadDays: readonly number[];
      /** Local time in the channel's zone, `HH:MM`. */
      readonly remindAt: string;
      /** The channel's zone, in this and everything else. */
      readonly timezone: string;
    });

/** A subscription with the open channel that receives it. */
export type OwnedSubscription = { readonly channel: Channel; readonly subscription: Subscription };

/** What channels receive. A channel has at most one subscription of each kind. */
export interface Subscriptions {
  /** Those of one channel that have not ended. */
  ofChannel(channelId: string): Promise<readonly Subscription[]>;
  /** Those that somebody set up in open channels of a tenant and that have not ended, by the channel's name. */
  ownedBy(ownerRef: string, tenant: Tenant): Promise<readonly OwnedSubscription[]>;
  /**
   * Makes the channel's subscription of this kind, or changes the one it has, which then keeps its owner
   * and stays paused. A target counts from the moment it was added, and so does a call, however the targets
   * change that mean it: a reminder that is due already still leaves. `isNew` tells the two apart. The
   * channel's own settings change with it, all or nothing. A source that was removed meanwhile is no target any more;
   * where nothing else was wanted, the subscription ends.
   */
  save(wish: Wish): Promise<{ readonly isNew: boolean }>;
  /** Receives nothing until it is resumed; what fell due meanwhile is not made up for. False without one. */
  pause(channelId: string, kind: SubscriptionKind): Promise<boolean>;
  resume(channelId: string, kind: SubscriptionKind): Promise<boolean>;
  /** False when there was none. */
  end(channelId: string, kind: SubscriptionKind): Promise<boolean>;
}
