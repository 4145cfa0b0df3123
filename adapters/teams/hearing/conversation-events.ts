import { teamIn } from '#adapters/teams/hearing/conversation-of.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import { comesOrGoes, entered, happenedAt, left } from '#adapters/teams/hearing/installed.ts';
import { nameBesideTeam } from '#adapters/teams/hearing/place-name.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import { record, text } from '#src/messages/json.ts';
import type { ChannelAddress } from '#src/model/channel.ts';

type Event = (deps: DeedDeps, taken: Taken, channel: ChannelAddress) => Promise<void>;

/**
 * What happens to channels and teams (conversation-events). A channel that is created, shared or joined changes
 * nothing: the bot is where it was spoken to.
 */
const EVENTS: Readonly<Record<string, Event>> = {
  channelRenamed: renamed,
  channelDeleted: ({ places }, _, channel) => places.close(channel),
  channelRestored: restored,
  teamRenamed,
  teamArchived: teamClosed,
  teamDeleted: teamClosed,
  teamHardDeleted: teamLeft,
  teamUnarchived: teamOpened,
  teamRestored: teamOpened,
};

/** Somebody came or went, or something happened to a channel or a team. */
export async function conversationChanged(deps: DeedDeps, taken: Taken, spot: Spot): Promise<void> {
  const { activity, tenant } = taken;
  const how = comesOrGoes(taken);
  if (how !== null) return how === 'comes' ? entered(deps, taken, spot) : left(deps, taken, spot);
  const { eventType, channel } = record(activity.channelData);
  const event = Object.hasOwn(EVENTS, text(eventType)) ? EVENTS[text(eventType)] : undefined;
  // The conversation of such an event is that of the team.
  const ref = text(record(channel).id) || spot.channel.ref;
  await event?.(deps, taken, { tenant, ref });
}

async function renamed({ places }: DeedDeps, taken: Taken, channel: ChannelAddress): Promise<void> {
  const known = await places.find(channel);
  const name = nameIn(taken);
  if (known !== null && name !== '') await places.ensure({ ...known, name });
}

/** A channel that the bot knew is there again, with all that it had. */
async function restored(deps: DeedDeps, taken: Taken, address: ChannelAddress): Promise<void> {
  const { places, teamsConversations, words } = deps;
  const name = nameIn(taken);
  if (name === '' || (await teamsConversations.of(address)) === null) return;
  await places.ensure({ address, name, kind: 'channel', languages: words.languages, timezone: null });
}

async function teamRenamed({ teamPlaces }: DeedDeps, { activity, tenant }: Taken): Promise<void> {
  const name = cleanName(text(record(record(activity.channelData).team).name));
  if (name !== '') await teamPlaces.rename(tenant, teamIn(activity), name);
}

async function teamClosed({ teamPlaces }: DeedDeps, { activity, tenant }: Taken): Promise<void> {
  await teamPlaces.close(tenant, teamIn(activity));
}

async function teamOpened({ teamPlaces }: DeedDeps, { activity, tenant }: Taken): Promise<void> {
  await teamPlaces.open(tenant, teamIn(activity));
}

async function teamLeft({ teamPlaces }: DeedDeps, { activity, tenant }: Taken): Promise<void> {
  await teamPlaces.leave(tenant, teamIn(activity), happenedAt(activity));
}

function nameIn({ activity }: Taken): string {
  const { channel, team } = record(activity.channelData);
  const [own, ofTeam] = [channel, team].map((one) => cleanName(text(record(one).name)));
  return own ? nameBesideTeam(own, ofTeam ?? '') : '';
}
