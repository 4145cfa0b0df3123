import type { Activity, NewChat } from '#adapters/teams/connector.ts';

/** What Teams is asked for so that a thread of its own begins in a channel. */
export function newThread(channelId: string, activity: Activity): object {
  return { isGroup: true, channelData: { channel: { id: channelId } }, activity };
}

/** What Teams is asked for so that somebody has a chat with the bot. */
export function newChat({ botId, personId, tenantId }: NewChat): object {
  return {
    isGroup: false,
    bot: { id: botId },
    members: [{ id: personId }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
}
