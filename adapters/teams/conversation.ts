import type { Activity } from '#adapters/teams/connector.ts';
import type { TeamsConversation } from '#src/ports/teams-conversations.ts';

type Json = Readonly<Record<string, unknown>>;

/** The ref of the channel that an activity is from: its conversation without the thread; null where it names none. */
export function channelRefOf({ conversation }: Activity): string | null {
  const { id } = objectIn(conversation);
  return typeof id === 'string' ? (id.split(';')[0] ?? null) || null : null;
}

/** How the channel that an activity is from is written to. */
export function conversationOf(activity: Activity): TeamsConversation {
  const { conversationType, isGroup } = objectIn(activity.conversation);
  const teamId = objectIn(objectIn(activity.channelData).team).id;
  return {
    kind: kindOf(conversationType, isGroup === true, teamId !== undefined),
    serviceUrl: String(activity.serviceUrl),
    botId: botIdOf(activity),
    teamId: typeof teamId === 'string' ? teamId : null,
  };
}

/** The bot as an activity names it. */
export function botIdOf({ recipient }: Activity): string {
  return String(objectIn(recipient).id ?? '');
}

/** The organisations that an activity names as the one it is from. */
export function organisationsOf({ conversation, channelData }: Activity): readonly string[] {
  const named = [objectIn(conversation).tenantId, objectIn(objectIn(channelData).tenant).id];
  return named.filter((id) => typeof id === 'string');
}

// What adds or removes the bot in a team names no kind of conversation in some clients.
function kindOf(named: unknown, isGroup: boolean, isInTeam: boolean): TeamsConversation['kind'] {
  if (named === 'personal' || named === 'groupChat' || named === 'channel') return named;
  if (isInTeam) return 'channel';
  return isGroup ? 'groupChat' : 'personal';
}

function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
