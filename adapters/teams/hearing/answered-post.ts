import type { Activity } from '#adapters/teams/connector.ts';
import { threadOf } from '#adapters/teams/hearing/conversation-of.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { beginsWithMention } from '#adapters/teams/hearing/written-text.ts';
import { list, record, text } from '#src/messages/json.ts';

/**
 * The post that somebody answers and speaks to the bot: in a channel the one that began the thread, in a group chat the
 * one that is quoted. Who mentions the bot further on, speaks of it to others.
 */
export function answeredPost(activity: Activity, { conversationId, botId, kind }: Spot): string | null {
  if (kind !== 'channel' || !beginsWithMention(activity, botId)) return null;
  const thread = threadOf(conversationId);
  if (thread !== null) return thread === activity.id ? null : thread;
  const quote = list(activity.entities)
    .map(record)
    .find(({ type }) => type === 'quotedReply');
  return text(record(quote?.quotedReply).messageId) || null;
}
