import { messageActivity } from '#adapters/teams/activity.ts';
import { teamIn } from '#adapters/teams/hearing/conversation-of.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import { openPlace } from '#adapters/teams/hearing/place.ts';
import { postAnswer } from '#adapters/teams/hearing/post-answer.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { introduction } from '#src/desk/introduction.ts';
import { list, record } from '#src/messages/json.ts';

/** Somebody let the bot in, or removed it; an upgrade leaves everything as it was. */
export async function installationChanged(deps: DeedDeps, taken: Taken, spot: Spot): Promise<void> {
  switch (taken.activity.action) {
    case 'add':
      return entered(deps, taken, spot);
    case 'add-upgrade':
      return void (await openPlace(deps, spot));
    case 'remove':
      return left(deps, taken, spot);
  }
}

/** The bot is in a place: it says there once what it is. */
export async function entered(deps: DeedDeps, { activity }: Taken, spot: Spot): Promise<void> {
  const { address, languages } = await openPlace(deps, spot);
  if (!(await deps.places.introduce(address))) return;
  const welcome = messageActivity(introduction(deps.words, languages));
  const isOfTeam = teamIn(activity) !== '';
  const outcome = await postAnswer(deps, spot, welcome, isOfTeam ? 'startThread' : 'send');
  if (outcome.kind !== 'sent') deps.log.warn('teams: nobody was welcomed', { outcome: outcome.kind });
}

/** The bot was removed: from a chat, or from a team and so from all its channels. */
export async function left(deps: DeedDeps, { activity, tenant }: Taken, spot: Spot): Promise<void> {
  const team = teamIn(activity);
  if (team !== '') await deps.teamPlaces.leave(tenant, team);
  await deps.places.close(spot.channel);
  await deps.teamsConversations.forget(spot.channel);
}

/** Whether the bot is among those who came or went. */
export function isAmong(members: unknown, botId: string): boolean {
  return list(members).some((member) => record(member).id === botId);
}
