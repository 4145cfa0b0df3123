import type { Visit } from '#src/desk/area.ts';
import { type DueDeps, dueParts } from '#src/desk/deadlines.ts';
import { act } from '#src/desk/replies.ts';
import type { Section } from '#src/messages/home.ts';
import type { Subscription, SubscriptionTarget } from '#src/model/subscription.ts';

const MOST_SHOWN = 5;

/** What ends next of what somebody follows; where that is nothing, what ends next at all. */
export async function dueSection(
  deps: DueDeps,
  visit: Visit,
  subscriptions: readonly Subscription[],
): Promise<Section> {
  const buttons = [act(visit, 'home:due-all', 'desk.command', { command: 'deadlines' })];
  const own = await deps.comingStages.next(targetsOf(subscriptions), MOST_SHOWN);
  if (own.length > 0) return { parts: dueParts(deps, visit, visit.say('home:due-own'), own), buttons };
  const title = visit.say('chat:due-title');
  const all = await deps.comingStages.next([{ kind: 'all' }], MOST_SHOWN);
  if (all.length > 0) return { parts: dueParts(deps, visit, title, all), buttons };
  const none = visit.say('chat:due-none');
  return {
    parts: [
      { kind: 'title', text: title },
      { kind: 'text', text: none },
    ],
    buttons: [],
  };
}

function targetsOf(subscriptions: readonly Subscription[]): readonly SubscriptionTarget[] {
  return subscriptions.flatMap(({ kind, paused, targets }) =>
    kind === 'deadlines' && !paused ? targets : [],
  );
}
