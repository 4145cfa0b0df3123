import type { Spot } from '#adapters/teams/hearing/spot.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

/** Stands between a team and its channel, since channels of many teams are called the same. */
const BESIDE_TEAM = ' › ';

/**
 * What a place is called that the bot did not know: as the activity says, else as Teams tells of the team. Of group
 * chats it never tells (Microsoft Graph alone does), so that they are called after whoever first spoke to the bot.
 */
export async function placeName({ words, log }: { words: Words; log: Log }, spot: Spot): Promise<string> {
  const { connector, serviceUrl, teamId, channel, person, name } = spot;
  const say = (key: TextKey, values?: TextValues) =>
    words.languages.map((language) => words.say(language, key, values)).join(' · ');
  if (teamId === null && name !== null) return name;
  if (teamId === null)
    return person.name === person.id ? say('teams:unnamed') : say('teams:group-chat', { name: person.name });
  const names = await connector.teamNames(serviceUrl, teamId).catch((cause) => {
    log.info('teams: a channel has no name', { cause: String(cause) });
    return null;
  });
  const own = names?.channels.get(channel.ref) ?? name;
  return own ? nameBesideTeam(own, names?.team ?? '') : say('teams:unnamed');
}

/** The name of a channel with that of its team before it; the first channel is called as the team. */
export function nameBesideTeam(channel: string, team: string): string {
  return team === '' || channel === team ? channel : `${team}${BESIDE_TEAM}${channel}`;
}
