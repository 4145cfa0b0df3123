import type { Channels } from '#adapters/slack/hearing/channels.ts';
import type { People } from '#adapters/slack/hearing/people.ts';
import type { Speaker, SpeakerDeps } from '#adapters/slack/hearing/speaker.ts';
import { conversationOf, type Spot } from '#adapters/slack/hearing/spot.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Places } from '#src/ports/places.ts';
import type { PreviewDeps } from '#src/previews/link-previews.ts';

/** What every line of the routes works with. */
export type DeedDeps = SpeakerDeps &
  PreviewDeps & {
    readonly desk: Desk;
    readonly briefApi: WebApi;
    readonly places: Places;
    readonly people: People;
    readonly channels: Channels;
    readonly speaker: Speaker;
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
export async function askerAt({ people, channels, log }: DeedDeps, spot: Spot): Promise<Asker> {
  const [{ name, isGuest }] = await Promise.all([
    people.profileOf(spot.token, spot.person),
    // The desk answers all the same, and says so where its own data cannot be reached.
    channels.addressed(spot).catch((cause) => log.warn('slack: a channel is not known', {}, cause)),
  ]);
  return {
    person: { platform: 'slack', ref: spot.person, name },
    channel: spot.channel,
    conversation: conversationOf(spot),
    isOutsider: spot.isOutsider,
    isGuest,
    isHeardAlone: spot.kind === 'private',
    language: null,
  };
}
