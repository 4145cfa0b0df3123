import { type AnswerDeps, postAnswer } from '#adapters/slack/hearing/post-answer.ts';
import { respond } from '#adapters/slack/hearing/respond.ts';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import { postsOf } from '#adapters/slack/posts.ts';
import { CROWDED } from '#src/deliveries/turn.ts';
import { sentence } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import { sayPosts } from '#src/messages/posts.ts';
import type { Text } from '#src/messages/text.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

export type Voice = {
  /** Says something to everyone in the place; where Slack refuses, the one who asked is told why. */
  aloud(spot: Spot, message: Message): Promise<void>;
  /** Says something so that only the one who asked sees it. */
  privately(spot: Spot, message: Message): Promise<void>;
};

/** What Slack says where the bot was taken out, or is no member of a private channel, which it then does not show. */
const NOT_THERE = ['not_in_channel', 'channel_not_found'];

export type VoiceDeps = AnswerDeps & { readonly words: Words };

export function slackVoice(deps: VoiceDeps): Voice {
  const { words, log } = deps;
  const warn = ({ channel }: Spot, outcome: Exclude<Outcome, { kind: 'sent' }>) =>
    log.warn('slack: an answer was not shown', {
      outcome: outcome.kind,
      reason: outcome.reason.key,
      tenant: channel.tenant.ref,
    });

  async function whisperAll(spot: Spot, message: Message): Promise<void> {
    const outcome = await sayPosts(postsOf(message), (post) => whisper(deps, spot, post));
    if (outcome.kind !== 'sent') warn(spot, outcome);
  }

  async function post(spot: Spot, message: Message): Promise<void> {
    const outcome = await postAnswer(deps, 'chat.postMessage', spot, message);
    if (outcome.kind === 'sent') return;
    warn(spot, outcome);
    // What may have arrived is not told again in other words; in a direct chat there is no other way, but for a turn.
    const isTold = outcome === CROWDED || (spot.kind !== 'direct' && outcome.kind !== 'unknown');
    if (isTold) await whisperAll(spot, sentence(message, sayWhy(words, message.language, outcome.reason)));
  }

  return {
    aloud: post,
    privately: (spot, message) => (spot.kind === 'direct' ? post(spot, message) : whisperAll(spot, message)),
  };
}

function sayWhy(words: Words, language: Language, { key, values }: Text): string {
  const isNotThere = NOT_THERE.includes(String(values?.code));
  return isNotThere ? words.say(language, 'subscriptions:not-here') : words.say(language, key, values);
}

/** Tries the ways of saying something to one person, from the nearest on; five answers use up the first. */
async function whisper(deps: VoiceDeps, spot: Spot, message: Message): Promise<Outcome> {
  const { responseUrl, thread } = spot;
  if (responseUrl !== null) {
    const responded = await respond(responseUrl, 'ephemeral', message, thread);
    if (responded.kind === 'sent' || responded.kind === 'unknown') return responded;
  }
  const outcome = await postAnswer(deps, 'chat.postEphemeral', spot, message);
  if (outcome.kind !== 'closed' && outcome.kind !== 'given-up') return outcome;
  // A post to a person’s id arrives in their direct chat with the bot.
  const direct = { ...spot, channel: { ...spot.channel, ref: spot.person }, thread: null };
  return postAnswer(deps, 'chat.postMessage', direct, message);
}
