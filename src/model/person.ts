import type { ChannelAddress } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';

export type Role = 'admin' | 'editor' | 'everyone';

/** Somebody who writes to the bot, as the platform names them. */
type Person = { readonly platform: string; readonly ref: string; readonly name: string };

/** Who acts, and where. */
export type Asker = {
  readonly person: Person;
  readonly channel: ChannelAddress;
  /** Turns that belong together: a thread, a direct chat, a terminal session. */
  readonly conversation: string;
  /** Whether they belong to another organisation than the channel, as where two share one; no role of theirs holds there. */
  readonly isOutsider: boolean;
  /** Whether the channel's organisation let them in as a guest, as far as the platform says so; their roles hold. */
  readonly isGuest: boolean;
  /** Whether nobody but them sees what is said to this, as to a command in a channel. */
  readonly isHeardAlone: boolean;
  /** The language the person chose; null lets the question decide. */
  readonly language: Language | null;
};
