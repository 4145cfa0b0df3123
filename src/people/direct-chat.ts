import type { Channel } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';

/** Where the bot writes to somebody alone; null where the platform has no such place, or opens none now. */
export type DirectChat = (asker: Asker) => Promise<Channel | null>;

/** Where no platform opens a chat. */
export const noDirectChat: DirectChat = async () => null;
