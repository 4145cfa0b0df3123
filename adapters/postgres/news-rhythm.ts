/** The active news subscription that says when a channel wants its news. */
export const ACTIVE_NEWS = `subscription on subscription.channel_id = channel.id and subscription.kind = 'news'
    and subscription.ended_at is null and subscription.paused_at is null and channel.closed_at is null`;

/** Nobody's zone is guessed: hours of a channel without one are those of UTC. */
const ZONE = `coalesce(channel.timezone, 'UTC')`;

const REST = 'subscription.rest_from, subscription.rest_until, subscription.rest_weekends';

/** Whether a channel rests at this moment; nobody who never rests is asked for more. */
export const RESTS_NOW = `rests(bot_now() at time zone ${ZONE}, ${REST})`;

const KNOWS_REST = '(subscription.rest_from is not null or subscription.rest_weekends)';

/** When the rest ends in which this moment lies; the moment itself outside of any. */
export const restEnds = (at: string) => `rest_ends(${at}, ${ZONE}, ${REST})`;

/** When the next rest begins after this moment, null for never. */
export const restBegins = (at: string) =>
  `case when ${KNOWS_REST} then rest_begins(${at}, ${ZONE}, ${REST}) end`;

/** Day and moment of the last overview that was due; none for channels that want news at once. */
export const LAST_DIGEST = `last_digest(bot_now(), ${ZONE}, subscription.digest_at, subscription.digest_weekday, ${REST})`;
