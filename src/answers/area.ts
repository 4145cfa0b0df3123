import type { Answer } from '#src/answers/answer.ts';
import { type AnswerDeps, answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import type { AnswerQuestion, Area, Visit } from '#src/desk/area.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Button } from '#src/messages/message.ts';
import type { Clock } from '#src/ports/clock.ts';

// Each of the choices carries the question, and a card of all of them has to stay within what Teams takes.
const MOST_CARRIED = 300;

/** What can be done about an answer, said below it. */
export type Below = (visit: Visit, text: string, answer: Answer) => Promise<readonly Button[]>;

/**
 * Answers what somebody wrote to the bot; everyone in the channel sees it, as they saw the question. The language of
 * the visit holds for a question in one that the bot does not speak, the only one that a channel reads for one of none.
 */
export function questionAnswerer(deps: AnswerDeps, clock: Clock, below: Below): AnswerQuestion {
  return async (visit, text) => {
    const { language: channelLanguage, channel } = visit;
    const answer = await answerQuestion(deps, {
      ...askedBy(visit),
      channelLanguage,
      onlyLanguage: channel?.languages.length === 1 ? channel.languages[0] : undefined,
      text,
      now: clock.now(),
      timezone: channel?.timezone ?? null,
    });
    const own = inLanguage(deps.words, visit, answer.language);
    return toReply(answer, text, await below(own, text, answer));
  };
}

/** The choice between entries that a clarification offered; it answers the question that was asked before. */
export function answerArea(deps: AnswerDeps, clock: Clock, below: Below): Area {
  return {
    commands: {},
    actions: {
      'answers.choose': async (visit, { entry = '', intent = '', question = '' }) => {
        const { language } = visit;
        const answer = await answerChoice(deps, {
          ...askedBy(visit),
          language,
          entry,
          intent,
          now: clock.now(),
          timezone: visit.channel?.timezone ?? null,
        });
        const own = inLanguage(deps.words, visit, answer.language);
        return toReply(answer, question, await below(own, question, answer));
      },
    },
    forms: {},
  };
}

function askedBy({ asker, channel: known }: Visit) {
  const { conversation, language, channel, isOutsider, isGuest } = asker;
  const tenant = isOutsider || isGuest ? null : channel.tenant;
  return { conversation, language, tenant, expertsOf: known && channel.tenant };
}

/** The answer for all who read the channel; what a tenant set for itself is an aside to whoever belongs to it. */
function toReply({ kind, message, alone }: Answer, question: string, below: readonly Button[]): Reply {
  const own = message.buttons.map((button) => withQuestion(button, question));
  const said = { ...message, buttons: [...own, ...below] };
  const more = { ...(kind === 'unknown' && { saysNothing: true as const }), ...(alone && { aside: alone }) };
  return { kind: 'message', message: said, to: 'channel', ...more };
}

/** A choice brings back what was asked, and what was chosen by name: nobody else could tell from it what was meant. */
function withQuestion(button: Button, question: string): Button {
  if (button.kind !== 'act' || button.action.name !== 'answers.choose' || question === '') return button;
  const { label, action } = button;
  const chosen = ` – ${label}`;
  const asked = cleanName(question).slice(0, Math.max(0, MOST_CARRIED - chosen.length));
  return { ...button, action: { ...action, values: { ...action.values, question: `${asked}${chosen}` } } };
}
