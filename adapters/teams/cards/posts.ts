import { partElements } from '#adapters/adaptive-cards/message-card.ts';
import { MAX_KILOBYTES, messageActivity } from '#adapters/teams/activity.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { inPosts } from '#src/messages/posts.ts';

/** What an activity takes besides its parts and buttons: a longer summary, a line between two parts, for whom it is. */
const AROUND = 512;

/** An answer as the cards that Teams takes, one in most cases; a delivery stays one, or is given up. */
export function postsOf(message: Message): readonly Message[] {
  const frame = bytesOf(messageActivity({ ...message, parts: [] }));
  return inPosts(message, {
    room: MAX_KILOBYTES * 1024 - frame - AROUND,
    sizeOf: (part: Part) => bytesOf(partElements([part])),
  });
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
