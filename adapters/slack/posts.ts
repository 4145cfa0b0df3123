import { LIMITS } from '#adapters/slack/limits.ts';
import { escaped } from '#adapters/slack/plain-text.ts';
import { sizeOf } from '#adapters/slack/room.ts';
import type { Message } from '#src/messages/message.ts';
import { inPosts } from '#src/messages/posts.ts';

/** An answer as the posts that Slack takes; a delivery stays one (see `proseWithin`). */
export function postsOf(message: Message): readonly Message[] {
  const labels = message.buttons.reduce((sum, { label }) => sum + escaped(label).length, 0);
  return inPosts(message, { room: LIMITS.total - labels, sizeOf });
}
