import type { Channel } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';

/** Where the bot writes to somebody alone; null where the platform has no such place, or opens none now. */
export type DirectChat = (asker: Asker) => Promise<Channel | null>;

/** Where no platform opens a chat. */
export const noDirectChat: DirectChat = async () => null;

/** Whichever of the platforms has a chat for the one who asks. */
export function firstDirectChat(ways: readonly DirectChat[]): DirectChat {
  return async (asker) => {
    for (const open of ways) {
      const chat = await open(asker);
      if (chat !== null) return chat;
    }
    return null;
  };
}
