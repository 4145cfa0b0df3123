import { spokenBy } from '#adapters/teams/hearing/person.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Places } from '#src/ports/places.ts';
import type { Words } from '#src/ports/words.ts';

type PlaceDeps = { readonly places: Places; readonly words: Words };

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
export async function openPlace({ places, words }: PlaceDeps, spot: Spot): Promise<Channel> {
  const { channel: address, kind, person } = spot;
  if (kind === 'direct') {
    const languages = spokenBy(person, words.languages);
    return places.ensure({ address, name: person.name, kind, languages, timezone: person.timezone });
  }
  const name =
    spot.name ?? words.languages.map((language) => words.say(language, 'teams:unnamed')).join(' · ');
  return places.ensure({ address, name, kind: 'channel', languages: words.languages, timezone: null });
}
