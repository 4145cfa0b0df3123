import type { TeamsConversation } from '#src/ports/teams-conversations.ts';

/** A group chat at this service address. */
export function chatAt(serviceUrl: string): TeamsConversation {
  return { kind: 'groupChat', serviceUrl, botId: '28:bot', teamId: null };
}

/** A channel of a team at this service address. */
export function channelAt(serviceUrl: string): TeamsConversation {
  return { kind: 'channel', serviceUrl, botId: '28:bot', teamId: '19:team@thread.tacv2' };
}
