import type { Text } from '#src/messages/text.ts';

/** What the bot tells in a channel of its own work, in the channel's languages; it leaves as a delivery. */
export interface Notices {
  /** False where this key was told before, or the channel is closed. */
  tell(channelId: string, key: string, text: Text): Promise<boolean>;
}
