import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { type Heard, isDirectRef, type Spot } from '#adapters/slack/hearing/spot.ts';
import { record, text } from '#src/messages/json.ts';

/** The direct chat of somebody with the bot, for what they did somewhere that is no channel. */
export function directSpot(
  { body, tenant, access, isOutsider }: Heard,
  person: string,
  channel: string,
): Spot {
  return {
    token: access.token,
    channel: { tenant, ref: channel },
    person,
    isOutsider,
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

/**
 * Whether a place is somebody’s direct chat with the bot: those of people among themselves have ids of the same kind.
 * Where Slack does not say, it is none.
 */
export async function isDirectChat(
  { briefApi, log }: DeedDeps,
  { access }: Heard,
  person: string,
  channel: string,
): Promise<boolean> {
  if (!isDirectRef(channel)) return false;
  try {
    const known = await briefApi('conversations.open', access.token, {
      users: person,
      prevent_creation: true,
    });
    return text(record(known.channel).id) === channel;
  } catch (cause) {
    log.info('slack: a direct chat is not known', { cause: String(cause) });
    return false;
  }
}
