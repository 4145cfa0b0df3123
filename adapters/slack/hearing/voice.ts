import { inPosts } from '#adapters/slack/hearing/in-posts.ts';
import { type AnswerDeps, postAnswer } from '#adapters/slack/hearing/post-answer.ts';
import { respond } from '#adapters/slack/hearing/respond.ts';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import { sentence } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';
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

  async function privately(spot: Spot, message: Message): Promise<void> {
    const outcome =
      spot.kind === 'direct'
        ? await postAnswer(deps, 'chat.postMessage', spot, message)
        : await inPosts(message, (post) => whisper(deps, spot, post));
    if (outcome.kind !== 'sent') warn(spot, outcome);
  }

  return {
    privately,
    async aloud(spot, message) {
      const outcome = await postAnswer(deps, 'chat.postMessage', spot, message);
      if (outcome.kind === 'sent') return;
      warn(spot, outcome);
      // What may have arrived is not told again in other words; in a direct chat there is no other way.
      if (spot.kind === 'direct' || outcome.kind === 'unknown') return;
      const { key, values } = NOT_THERE.includes(String(outcome.reason.values?.code))
        ? ({ key: 'subscriptions:not-here' } as const)
        : outcome.reason;
      await privately(spot, sentence(message, words.say(message.language, key, values)));
    },
  };
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
