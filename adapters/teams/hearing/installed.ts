import { messageActivity } from '#adapters/teams/activity.ts';
import { teamIn } from '#adapters/teams/hearing/conversation-of.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import { openPlace } from '#adapters/teams/hearing/place.ts';
import { postAnswer } from '#adapters/teams/hearing/post-answer.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { introduction } from '#src/desk/introduction.ts';
import { list, record, text } from '#src/messages/json.ts';

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
export async function entered(deps: DeedDeps, { activity, tenant }: Taken, spot: Spot): Promise<void> {
  const { address, languages } = await openPlace(deps, spot);
  const team = teamIn(activity);
  if (team !== '') await deps.teamPlaces.enter(tenant, team);
  if (!(await deps.places.introduce(address))) return;
  const welcome = messageActivity(introduction(deps.words, languages));
  const outcome = await postAnswer(deps, spot, welcome, team === '' ? 'send' : 'startThread');
  if (outcome.kind !== 'sent') deps.log.warn('teams: nobody was welcomed', { outcome: outcome.kind });
}

/** The bot was removed: from a chat, or from a team and so from all its channels; but it may be back already. */
export async function left(deps: DeedDeps, { activity, tenant }: Taken, spot: Spot): Promise<void> {
  const team = teamIn(activity);
  const removedAt = happenedAt(activity);
  if (team !== '') await deps.teamPlaces.leave(tenant, team, removedAt);
  if (await deps.teamsConversations.forget(spot.channel, removedAt)) await deps.places.close(spot.channel);
}

// Removed for an upgrade it is back at once.
const HOW = new Map<unknown, 'comes' | 'goes'>([
  ['add', 'comes'],
  ['add-upgrade', 'comes'],
  ['remove', 'goes'],
]);

/** Whether an activity says that the bot was let in, or that it was removed; null where it says neither. */
export function comesOrGoes({ activity, botId }: Taken): 'comes' | 'goes' | null {
  const { type, action, membersAdded, membersRemoved } = activity;
  if (type === 'installationUpdate') return HOW.get(action) ?? null;
  if (isAmong(membersAdded, botId)) return 'comes';
  return isAmong(membersRemoved, botId) ? 'goes' : null;
}

/** Null where an activity does not say so, or not in time of ours. */
export function happenedAt({ timestamp }: Taken['activity']): Temporal.Instant | null {
  const milliseconds = Date.parse(text(timestamp));
  return Number.isNaN(milliseconds) ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds);
}

/** Whether the bot is among those who came or went. */
function isAmong(members: unknown, botId: string): boolean {
  return list(members).some((member) => record(member).id === botId);
}
