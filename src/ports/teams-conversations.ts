import type { ChannelAddress } from '#src/model/channel.ts';

/** Where and as whom a channel of Teams is written to, as the last activity from there named it. */
export type TeamsConversation = {
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly serviceUrl: string;
  /** The bot as this conversation names it, such as `28:<app id>`. */
  readonly botId: string;
  /** The team of a channel; null in chats. */
  readonly teamId: string | null;
};

/** The conversations of Teams; the ref of a channel is the id of its conversation, without that of a thread. */
export interface TeamsConversations {
  /** Null where the bot was never heard from, or was removed. */
  of(channel: ChannelAddress): Promise<TeamsConversation | null>;
  /** What holds from now on. */
  note(channel: ChannelAddress, conversation: TeamsConversation): Promise<void>;
  /** The same where the bot was let in: a removal from before, which may come later, counts no more. */
  noteEntry(channel: ChannelAddress, conversation: TeamsConversation): Promise<void>;
  /** The bot was removed there; false where it was let in after that time. Null where nobody says when. */
  forget(channel: ChannelAddress, removedAt: Temporal.Instant | null): Promise<boolean>;
}
