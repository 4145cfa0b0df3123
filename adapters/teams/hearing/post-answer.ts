import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from '#adapters/teams/connector.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { outcomeOfPost } from '#adapters/teams/outcome.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import { CROWDED, secondsToTurn } from '#src/deliveries/turn.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';
import type { Turns } from '#src/ports/turns.ts';

export type AnswerDeps = { readonly turns: Turns; readonly clock: Clock; readonly log: Log };

/** Longer nobody waits for an answer. */
const MOST_SECONDS = 10;
/** Where Teams names no time. */
const USUAL_SECONDS = 1;

/** Where an answer goes. */
export type Goal = Pick<Spot, 'connector' | 'serviceUrl' | 'channel' | 'conversationId'>;

/** To everyone in the conversation, to the recipient alone, or as a thread of its own in a channel. */
type Way = 'send' | 'sendPrivately' | 'startThread';

/**
 * Says something to people, before whatever is queued for the channel. It is tried again once, where Teams said for
 * certain that it did not take it; it is never said twice.
 */
export async function postAnswer(
  deps: AnswerDeps,
  goal: Goal,
  activity: Activity,
  way: Way = 'send',
): Promise<Outcome> {
  const toTurn = await secondsToTurn(deps, goal.channel, TEAMS_PACE);
  if (toTurn === null) return CROWDED;
  if (toTurn > 0) await wait(Math.ceil(toTurn * 1000));
  const first = await post(deps, goal, activity, way);
  if (first.kind !== 'again' || first.holds === 'tenant' || first.afterSeconds > MOST_SECONDS) return first;
  const seconds = first.afterSeconds || USUAL_SECONDS;
  deps.log.info('teams: an answer waits', { seconds });
  await wait(seconds * 1000);
  return post(deps, goal, activity, way);
}

async function post({ clock }: AnswerDeps, goal: Goal, activity: Activity, way: Way): Promise<Outcome> {
  const { connector, serviceUrl, conversationId } = goal;
  const answer = await connector[way](serviceUrl, conversationId, activity);
  const outcome = outcomeOfPost(answer, clock.now());
  // Nobody edits an answer: that it came without an id is no matter.
  return outcome.kind === 'unknown' && outcome.reason.key === 'teams:no-id'
    ? { kind: 'sent', messageRef: '' }
    : outcome;
}
