import type { ConnectorOf } from '#adapters/teams/connector.ts';
import { ensurePlace } from '#adapters/teams/hearing/place.ts';
import type { Speaker, SpeakerDeps } from '#adapters/teams/hearing/speaker.ts';
import { conversationKey, type Spot } from '#adapters/teams/hearing/spot.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { Places } from '#src/ports/places.ts';
import type { TeamPlaces } from '#src/ports/team-places.ts';
import type { TeamsConversations } from '#src/ports/teams-conversations.ts';
import type { PreviewDeps } from '#src/previews/link-previews.ts';

/** What every line of the routes works with. */
export type DeedDeps = SpeakerDeps &
  PreviewDeps & {
    readonly connectorOf: ConnectorOf;
    readonly desk: Desk;
    readonly entries: Entries;
    readonly places: Places;
    readonly speaker: Speaker;
    readonly teamPlaces: TeamPlaces;
    readonly teamsConversations: TeamsConversations;
    /** Lets work go on behind an invoke that is answered already; whoever asked is told where it fails. */
    readonly later: (spot: Spot, work: Promise<void>) => void;
  };

/** Hands in what somebody did at the desk, and shows what it replies. */
export async function answer(
  deps: DeedDeps,
  spot: Spot,
  ask: (asker: Asker) => Promise<Reply>,
): Promise<void> {
  const reply = await ask(await askerAt(deps, spot));
  await deps.speaker.say(spot, reply);
}

/** The one who asks, in a channel that is known from then on. */
export async function askerAt(deps: DeedDeps, spot: Spot): Promise<Asker> {
  // The desk answers all the same, and says so where its own data cannot be reached.
  await ensurePlace(deps, spot).catch((cause) => deps.log.warn('teams: a channel is not known', {}, cause));
  return {
    person: { platform: 'teams', ref: spot.person.ref, name: spot.person.name },
    channel: spot.channel,
    conversation: conversationKey(spot),
    isOutsider: spot.isOutsider,
    // Teams does not say who is one.
    isGuest: false,
    isHeardAlone: spot.kind === 'private',
    language: null,
  };
}
