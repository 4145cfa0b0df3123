import { setTimeout as wait } from 'node:timers/promises';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import { outcomeOfAnswer, outcomeOfError } from '#adapters/slack/outcome.ts';
import { PACE } from '#adapters/slack/platform.ts';
import { postsOf } from '#adapters/slack/posts.ts';
import { AS_IT_STANDS, shown } from '#adapters/slack/shown.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import { CROWDED, secondsToTurn } from '#src/deliveries/turn.ts';
import type { Message } from '#src/messages/message.ts';
import { sayPosts } from '#src/messages/posts.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Log } from '#src/ports/log.ts';
import type { Turns } from '#src/ports/turns.ts';

export type AnswerDeps = { readonly api: WebApi; readonly turns: Turns; readonly log: Log };

/** Longer nobody waits for an answer that Slack refuses as too fast. */
const MOST_SECONDS = 10;

/** Where an answer goes: to everyone in the place, or to the one who asked. */
type Method = 'chat.postMessage' | 'chat.postEphemeral';

/**
 * Says something to people, before whatever is queued for the channel, in as many posts as it takes. Each is tried
 * again once, where Slack said for certain that it did not take it; it is never said twice.
 */
export function postAnswer(deps: AnswerDeps, method: Method, spot: Spot, message: Message): Promise<Outcome> {
  return sayPosts(postsOf(message), (post) => postOne(deps, method, spot, post));
}

async function postOne(deps: AnswerDeps, method: Method, spot: Spot, message: Message): Promise<Outcome> {
  const { api, log } = deps;
  const values = {
    channel: spot.channel.ref,
    ...(spot.thread !== null && { thread_ts: spot.thread }),
    ...(method === 'chat.postEphemeral' && { user: spot.person }),
    ...shown(message),
    ...AS_IT_STANDS,
  };
  const once = () => api(method, spot.token, values).then(outcomeOfAnswer, outcomeOfError);
  if (method === 'chat.postMessage' && !(await hasTurn(deps, spot))) return CROWDED;
  const first = await once();
  if (!isTooFast(first) || first.afterSeconds > MOST_SECONDS) return first;
  log.info('slack: an answer waits', { seconds: first.afterSeconds });
  await wait(first.afterSeconds * 1000);
  return once();
}

/** Waits for the next place in the channel; false where too many wait for theirs. */
export async function hasTurn(deps: AnswerDeps, { channel }: Spot): Promise<boolean> {
  const seconds = await secondsToTurn(deps, channel, PACE);
  if (seconds !== null && seconds > 0) await wait(Math.ceil(seconds * 1000));
  return seconds !== null;
}

type TooFast = Extract<Outcome, { kind: 'again' }>;

function isTooFast(outcome: Outcome): outcome is TooFast {
  return outcome.kind === 'again' && outcome.reason.key === 'slack:too-fast';
}
