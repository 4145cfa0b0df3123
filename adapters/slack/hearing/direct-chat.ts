import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import { record, text } from '#src/messages/json.ts';

/** The direct chat of somebody with the bot, for what they did somewhere that is no channel. */
export function directSpot({ body, tenant, access }: Heard, person: string, channel: string): Spot {
  return {
    token: access.token,
    channel: { tenant, ref: channel },
    person,
    thread: null,
    kind: 'direct',
    responseUrl: null,
    triggerId: text(body.trigger_id) || null,
  };
}

/** The id of somebody’s direct chat with the bot, which is opened where there is none yet. */
export async function openDirectChat({ api }: DeedDeps, { access }: Heard, person: string): Promise<string> {
  const { channel } = await api('conversations.open', access.token, { users: person });
  const opened = text(record(channel).id);
  if (opened === '') throw new Error('Slack opened a direct chat and gave no id');
  return opened;
}
