import { spokenBy } from '#adapters/teams/hearing/person.ts';
import { placeName } from '#adapters/teams/hearing/place-name.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Log } from '#src/ports/log.ts';
import type { Places } from '#src/ports/places.ts';
import type { Words } from '#src/ports/words.ts';

type PlaceDeps = { readonly places: Places; readonly words: Words; readonly log: Log };

/** Makes the place known in which somebody addresses the bot, or open again. */
export async function ensurePlace(deps: PlaceDeps, spot: Spot): Promise<Channel> {
  const known = await deps.places.find(spot.channel);
  return known === null || isNameless(known, spot) ? openPlace(deps, spot) : known;
}

/** What installs the bot for somebody does not say who that is. */
function isNameless({ name }: Channel, { kind, person }: Spot): boolean {
  return kind === 'direct' && name === person.id && person.name !== person.id;
}

/** The same, with the name that it has now. */
export async function openPlace(deps: PlaceDeps, spot: Spot): Promise<Channel> {
  const { places, words } = deps;
  const { channel: address, kind, person } = spot;
  if (kind === 'direct') {
    const languages = spokenBy(person, words.languages);
    return places.ensure({ address, name: person.name, kind, languages, timezone: person.timezone });
  }
  const name = await placeName(deps, spot);
  return places.ensure({ address, name, kind: 'channel', languages: words.languages, timezone: null });
}
