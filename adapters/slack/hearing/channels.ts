import type { KnownPlaces } from '#adapters/slack/hearing/known-places.ts';
import { type People, spokenBy } from '#adapters/slack/hearing/people.ts';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import { record, text } from '#src/messages/json.ts';
import type { Channel, ChannelAddress } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Places } from '#src/ports/places.ts';

export type Channels = {
  /** Makes the place known in which somebody addresses the bot, unless it is one where the bot is no member. */
  addressed(spot: Spot): Promise<void>;
  /** Makes the channel known, or open again; null where the bot is no member of it. */
  entered(token: string, address: ChannelAddress): Promise<Channel | null>;
};

type ChannelsDeps = {
  readonly api: WebApi;
  /** The same while somebody waits for an answer. */
  readonly briefApi: WebApi;
  readonly people: People;
  readonly places: Places;
  readonly languages: readonly Language[];
  readonly known: KnownPlaces;
};

/** The channels of Slack by their ids, which stay the same when one is renamed or shared with another workspace. */
export function slackChannels(deps: ChannelsDeps): Channels {
  const { api, briefApi, people, places, languages, known } = deps;

  async function entered(ask: WebApi, token: string, address: ChannelAddress): Promise<Channel | null> {
    const answer = await ask('conversations.info', token, { channel: address.ref });
    const channel = record(answer.channel);
    if (channel.is_member !== true || channel.is_archived === true) return null;
    const name = text(channel.name) || address.ref;
    return places.ensure({ address, name, kind: 'channel', languages, timezone: null });
  }

  async function isKnown(spot: Spot): Promise<boolean> {
    if (spot.kind === 'direct') {
      await met(spot);
      return true;
    }
    const found = await places.find(spot.channel);
    return found !== null || (await entered(briefApi, spot.token, spot.channel)) !== null;
  }

  async function met({ token, channel, person }: Spot): Promise<void> {
    const profile = await people.profileOf(token, person);
    const { name, timezone } = profile;
    await places.ensure({
      address: channel,
      name,
      kind: 'direct',
      languages: spokenBy(profile, languages),
      timezone,
    });
  }

  return {
    async addressed(spot) {
      if (known.has(spot.channel)) return;
      if (await isKnown(spot)) known.add(spot.channel);
    },
    entered: (token, address) => entered(api, token, address),
  };
}
