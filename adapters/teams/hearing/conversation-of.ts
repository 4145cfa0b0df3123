import type { Activity } from '#adapters/teams/connector.ts';
import { record, text } from '#src/messages/json.ts';
import type { TeamsConversation } from '#src/ports/teams-conversations.ts';

const THREAD = ';messageid=';

/** A thread is named by its channel and its first message. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(THREAD, 1).join('');
}

/** The first message of the thread; null where the conversation is none. */
export function threadOf(conversationId: string): string | null {
  return conversationId.split(THREAD)[1] ?? null;
}

/** The ref of the channel that an activity is from; null where it is from none. */
export function channelRefOf({ conversation }: Activity): string | null {
  return withoutThread(text(record(conversation).id)) || null;
}

/** How the channel that an activity is from is written to. */
export function conversationOf(activity: Activity, botId: string): TeamsConversation {
  const teamId = teamIn(activity) || null;
  return {
    kind: kindOf(activity, teamId),
    serviceUrl: text(activity.serviceUrl),
    botId,
    teamId,
  };
}

/** The team that an activity is from; empty where it is from none. */
export function teamIn({ channelData }: Activity): string {
  const { team, teamsTeamId } = record(channelData);
  return text(record(team).id) || text(teamsTeamId);
}

/** The bot as an activity names it. */
export function botIdOf({ recipient }: Activity): string {
  return text(record(recipient).id);
}

// What adds the bot to a team names no kind of conversation in some clients.
function kindOf({ conversation }: Activity, teamId: string | null): TeamsConversation['kind'] {
  const { conversationType, isGroup } = record(conversation);
  if (conversationType === 'channel' || conversationType === 'groupChat') return conversationType;
  if (conversationType === 'personal') return conversationType;
  if (teamId !== null) return 'channel';
  return isGroup === true ? 'groupChat' : 'personal';
}
