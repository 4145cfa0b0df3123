import { messageActivity } from '#adapters/teams/activity.ts';
import { postsOf } from '#adapters/teams/cards/posts.ts';
import type { Activity } from '#adapters/teams/connector.ts';
import { directGoal } from '#adapters/teams/hearing/direct-chat.ts';
import { type AnswerDeps, postAnswer } from '#adapters/teams/hearing/post-answer.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { sentence } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import { sayPosts } from '#src/messages/posts.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Words } from '#src/ports/words.ts';

export type Voice = {
  /** Says something to everyone in the place; where Teams refuses, the one who asked is told why. */
  aloud(spot: Spot, message: Message): Promise<void>;
  /** Says something so that only the one who asked sees it. */
  privately(spot: Spot, message: Message): Promise<void>;
  /** The same with a card of its own, such as a form. */
  showPrivately(spot: Spot, activity: Activity): Promise<Outcome>;
};

export type VoiceDeps = AnswerDeps & { readonly words: Words };

export function teamsVoice(deps: VoiceDeps): Voice {
  const { words, log } = deps;
  const warn = ({ channel }: Spot, outcome: Exclude<Outcome, { kind: 'sent' }>) =>
    log.warn('teams: an answer was not shown', {
      outcome: outcome.kind,
      reason: outcome.reason.key,
      tenant: channel.tenant.ref,
    });
  const showPrivately = (spot: Spot, activity: Activity) =>
    spot.kind === 'direct' ? postAnswer(deps, spot, activity) : whisper(deps, spot, activity);

  async function privately(spot: Spot, message: Message): Promise<void> {
    const outcome = await sayPosts(postsOf(message), (post) => showPrivately(spot, messageActivity(post)));
    if (outcome.kind === 'sent') return;
    warn(spot, outcome);
    if (spot.kind === 'direct' || !isRefused(outcome)) return;
    // What is meant for one person is never said to all: they are told where to ask for it.
    const elsewhere = sentence(message, words.say(message.language, 'teams:ask-directly'));
    const told = await postAnswer(deps, spot, messageActivity(elsewhere));
    if (told.kind !== 'sent') warn(spot, told);
  }

  return {
    privately,
    showPrivately,
    async aloud(spot, message) {
      const outcome = await sayPosts(postsOf(message), (post) =>
        postAnswer(deps, spot, messageActivity(post)),
      );
      if (outcome.kind === 'sent') return;
      warn(spot, outcome);
      // What may have arrived is not told again in other words; in a personal chat there is no other way.
      if (spot.kind === 'direct' || outcome.kind === 'unknown') return;
      const { key, values } = outcome.reason;
      await privately(spot, sentence(message, words.say(message.language, key, values)));
    },
  };
}

/**
 * Tries the ways of showing something to one person: in the conversation itself, for them alone (targeted-messages;
 * not every cloud and client has that), else in their own chat with the bot.
 */
async function whisper(deps: VoiceDeps, spot: Spot, activity: Activity): Promise<Outcome> {
  const targeted = await postAnswer(deps, spot, forOne(spot, activity), 'sendPrivately');
  if (!isRefused(targeted)) return targeted;
  const direct = await directGoal(spot);
  return direct === null ? targeted : postAnswer(deps, direct, activity);
}

/** Teams shows the question that was written to the bot alone above the answer to it. */
function forOne({ person, prompt }: Spot, activity: Activity): Activity {
  const recipient = { id: person.id, name: person.name, isTargeted: true };
  const preview = prompt !== null && { entities: [{ type: 'targetedMessageInfo', messageId: prompt }] };
  return { ...activity, recipient, ...preview };
}

function isRefused({ kind }: Outcome): boolean {
  return kind === 'closed' || kind === 'given-up';
}
