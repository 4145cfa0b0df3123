import type { WorkspaceAccess } from '#adapters/slack/access.ts';
import type { Acknowledgement } from '#adapters/slack/hearing/acknowledgement.ts';
import type { Json } from '#src/messages/json.ts';
import type { SeenBy } from '#src/messages/showings.ts';
import type { ChannelAddress, Tenant } from '#src/model/channel.ts';

/** One request that the bot may answer, in a workspace that lets it in. */
export type Heard = {
  readonly body: Json;
  readonly tenant: Tenant;
  readonly access: WorkspaceAccess;
  readonly acknowledgement: Acknowledgement;
  /** Whether the person is of another organisation than `tenant`. */
  readonly isOutsider: boolean;
  /** Whether nobody has taken on what has this id, over all processes. */
  readonly isNew: (id: string) => Promise<boolean>;
};

/** Where somebody did something, and by which ways they can be answered. */
export type Spot = {
  readonly token: string;
  readonly channel: ChannelAddress;
  /** The person’s id. */
  readonly person: string;
  /** Whether they are of another organisation than the channel’s tenant, as in one shared by Slack Connect. */
  readonly isOutsider: boolean;
  /** The `ts` of the message under which the answer goes; null for the channel itself. */
  readonly thread: string | null;
  readonly kind: SeenBy;
  /** By which a command or button is answered, also where the bot is no member. */
  readonly responseUrl: string | null;
  /** By which a form can be opened within 3 s. */
  readonly triggerId: string | null;
};

/** What belongs together: a thread, a direct chat, and what one person asks by command in a channel. */
export function conversationOf({ channel, thread, kind, person }: Spot): string {
  const place = `slack:${channel.tenant.ref}:${channel.ref}`;
  if (thread !== null) return `${place}:${thread}`;
  return kind === 'private' ? `${place}:${person}` : place;
}

/** Direct chats have ids of their own kind. */
export function isDirectRef(channel: string): boolean {
  return channel.startsWith('D');
}
