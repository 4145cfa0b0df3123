import type { Visit } from '#src/desk/area.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Places } from '#src/ports/places.ts';

/** What a button or form carries that is about another channel than the one in which it is shown. */
export function elsewhere(visit: Visit, channel: Channel): Readonly<Record<string, string>> {
  return channel.id === visit.channel?.id ? {} : { channel: channel.id };
}

/** The channel that a button or form is about: within the asker's tenant, or null. */
export async function channelMeant(
  places: Places,
  visit: Visit,
  values: Readonly<Record<string, string>>,
): Promise<Channel | null> {
  if (values.channel === undefined) return visit.channel;
  const open = await places.channelsOf(visit.asker.channel.tenant);
  return open.find(({ id }) => id === values.channel) ?? null;
}
