import { setTimeout as wait } from 'node:timers/promises';
import { inPosts } from '#adapters/slack/hearing/in-posts.ts';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import { outcomeOfAnswer, outcomeOfError } from '#adapters/slack/outcome.ts';
import { PACE } from '#adapters/slack/platform.ts';
import { AS_IT_STANDS, shown } from '#adapters/slack/shown.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Log } from '#src/ports/log.ts';
import type { Turns } from '#src/ports/turns.ts';

export type AnswerDeps = { readonly api: WebApi; readonly turns: Turns; readonly log: Log };

/** Longer nobody waits for an answer that Slack refuses as too fast. */
const MOST_SECONDS = 10;
/** So many answers wait for their turn in one channel, with one a second. */
const MOST_SECONDS_TO_TURN = 120;

/** Where an answer goes: to everyone in the place, or to the one who asked. */
type Method = 'chat.postMessage' | 'chat.postEphemeral';

/**
 * Says something to people, before whatever is queued for the channel, in as many posts as it takes. Each is tried
 * again once, where Slack said for certain that it did not take it; it is never said twice.
 */
export function postAnswer(deps: AnswerDeps, method: Method, spot: Spot, message: Message): Promise<Outcome> {
  return inPosts(message, (post) => postOne(deps, method, spot, post));
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

/**
 * Waits for the next place in the channel; false where too many wait for theirs. Without the database there is none to
 * take, and that is what is said then.
 */
export async function hasTurn({ turns, log }: AnswerDeps, { channel }: Spot): Promise<boolean> {
  const seconds = await turns.take(channel, PACE, MOST_SECONDS_TO_TURN).catch((cause) => {
    log.warn('slack: no turn taken for an answer', {}, cause);
    return 0;
  });
  if (seconds !== null && seconds > 0) await wait(Math.ceil(seconds * 1000));
  return seconds !== null;
}

/** What became of an answer for which there was no turn: the asker is told so where only they see it. */
export const CROWDED: Outcome = { kind: 'given-up', reason: { key: 'chat:crowded' } };

type TooFast = Extract<Outcome, { kind: 'again' }>;

function isTooFast(outcome: Outcome): outcome is TooFast {
  return outcome.kind === 'again' && outcome.reason.key === 'slack:too-fast';
}
