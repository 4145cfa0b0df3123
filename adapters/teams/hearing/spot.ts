import type { TeamsConnector } from '#adapters/teams/connector.ts';
import { conversationOf, threadOf, withoutThread } from '#adapters/teams/hearing/conversation-of.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import { isOutsider, personOf, type TeamsPerson } from '#adapters/teams/hearing/person.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import { record, text } from '#src/messages/json.ts';
import type { SeenBy } from '#src/messages/showings.ts';
import type { ChannelAddress } from '#src/model/channel.ts';

/** Where somebody did something, and by which ways they can be answered. */
export type Spot = {
  readonly connector: TeamsConnector;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly channel: ChannelAddress;
  /** The conversation in which the answer goes: in a channel that of the thread. */
  readonly conversationId: string;
  readonly person: TeamsPerson;
  /** Whether they are of another organisation. */
  readonly isOutsider: boolean;
  readonly kind: SeenBy;
  /** The message that was written to the bot alone, which Teams shows above the answer. */
  readonly prompt: string | null;
  /** The team of a channel; null in chats. */
  readonly teamId: string | null;
  /** What the place is called, as far as the activity says so. */
  readonly name: string | null;
  /** False where a button that asks for a dialog came back as a message: this client has none. */
  readonly hasDialogs: boolean;
};

// Some activities name none.
const KINDS: readonly unknown[] = ['personal', 'groupChat', 'channel', null];

/** Null where it happened in no kind of conversation that there is. */
export function spotOf(taken: Taken, connector: TeamsConnector): Spot | null {
  const { activity, tenant, serviceUrl, botId } = taken;
  const conversationId = text(record(activity.conversation).id);
  const kind = kindOf(taken);
  if (conversationId === '' || kind === null) return null;
  const asksForDialog = record(record(activity.value).msteams).type === 'task/fetch';
  return {
    connector,
    serviceUrl,
    botId,
    channel: { tenant, ref: withoutThread(conversationId) },
    conversationId,
    person: personOf(activity),
    isOutsider: isOutsider(activity, tenant),
    kind,
    prompt: kind === 'private' ? text(activity.id) || null : null,
    teamId: conversationOf(activity, botId).teamId,
    name: nameIn(activity) || null,
    hasDialogs: activity.type !== 'message' || !asksForDialog,
  };
}

/** What belongs together: a thread, a personal chat, and what one person asks in a group chat or privately. */
export function conversationKey({ channel, conversationId, kind, person }: Spot): string {
  const place = `teams:${channel.tenant.ref}:${conversationId}`;
  const isShared = kind === 'direct' || (kind === 'channel' && threadOf(conversationId) !== null);
  return isShared ? place : `${place}:${person.ref}`;
}

function kindOf({ activity, botId }: Taken): SeenBy | null {
  const { conversationType } = record(activity.conversation);
  if (!KINDS.includes(conversationType ?? null)) return null;
  if (conversationOf(activity, botId).kind === 'personal') return 'direct';
  return record(activity.recipient).isTargeted === true ? 'private' : 'channel';
}

function nameIn({ conversation, channelData }: Taken['activity']): string {
  const { channel, team } = record(channelData);
  const [ofChannel, ofTeam] = [channel, team].map((one) => text(record(one).name));
  return cleanName(text(record(conversation).name) || ofChannel || ofTeam || '');
}
