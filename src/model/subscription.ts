import type { Text } from '#src/messages/text.ts';
import type { NewsFilter } from '#src/model/news-filter.ts';
import type { NewsRhythm } from '#src/model/news-rhythm.ts';
import type { NewsStyle } from '#src/model/news-style.ts';

/** What a subscription wants: one source, topic or call, or all there are. */
export type SubscriptionTarget =
  | { readonly kind: 'source' | 'topic' | 'call'; readonly ref: string }
  | { readonly kind: 'all' };

type Common = {
  readonly id: string;
  readonly channelId: string;
  readonly owner: { readonly ref: string; readonly name: string };
  readonly targets: readonly SubscriptionTarget[];
  readonly paused: boolean;
  /** Why the bot paused it; null where a person did, or nobody. */
  readonly pausedReason: Text | null;
};

/** A channel's wish. A channel has at most one of each kind; targets are added to it. */
export type Subscription =
  | (Common & {
      readonly kind: 'news';
      readonly filter: NewsFilter;
      readonly rhythm: NewsRhythm;
      readonly style: NewsStyle;
    })
  | (Common & {
      readonly kind: 'deadlines';
      /** Days before the deadline, largest first. */
      readonly leadDays: readonly number[];
      /** Local time in the channel's zone, `HH:MM`. */
      readonly remindAt: string;
    });
