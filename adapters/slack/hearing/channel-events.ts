import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import { introduction } from '#src/desk/introduction.ts';
import { record, text } from '#src/messages/json.ts';
import type { ChannelAddress } from '#src/model/channel.ts';

/** Somebody invited the bot: it says once what it is. Others who join are not its business. */
export async function joined(deps: DeedDeps, heard: Heard): Promise<void> {
  const { tenant, access, isOutsider, body } = heard;
  const event = record(body.event);
  if (access.botUserId === null || text(event.user) !== access.botUserId) return;
  const channel = await deps.channels.entered(access.token, addressIn(heard));
  if (channel === null || !(await deps.places.introduce(channel.address))) return;
  const spot: Spot = {
    token: access.token,
    channel: { tenant, ref: channel.address.ref },
    person: text(event.inviter) || access.botUserId,
    isOutsider,
    thread: null,
    kind: 'channel',
    responseUrl: null,
    triggerId: null,
  };
  const message = introduction(deps.words, channel.languages);
  await deps.speaker.say(spot, { kind: 'message', message, to: 'channel' });
}

/** The channel is archived or deleted, or the bot was taken out of it. */
export async function gone({ places }: DeedDeps, heard: Heard): Promise<void> {
  await places.close(addressIn(heard));
}

/** The channel is there again; the bot is in it only where it is still a member. */
export async function back({ channels }: DeedDeps, heard: Heard): Promise<void> {
  await channels.entered(heard.access.token, addressIn(heard));
}

export async function renamed({ places }: DeedDeps, heard: Heard): Promise<void> {
  const known = await places.find(addressIn(heard));
  const name = text(record(record(heard.body.event).channel).name);
  if (known !== null && name !== '') await places.ensure({ ...known, name });
}

/** The channel has another id, as after it was shared between workspaces; it stays what it is to us. */
export async function moved({ places }: DeedDeps, { body, tenant }: Heard): Promise<void> {
  const { old_channel_id, new_channel_id } = record(body.event);
  const [from, to] = [text(old_channel_id), text(new_channel_id)];
  if (from !== '' && to !== '' && from !== to) await places.move({ tenant, ref: from }, to);
}

/** Events name their channel by its id, or by an object that holds it. */
function addressIn({ body, tenant }: Heard): ChannelAddress {
  const { channel } = record(body.event);
  return { tenant, ref: text(channel) || text(record(channel).id) };
}
