import type { Answer } from '#src/answers/answer.ts';
import { type AnswerDeps, answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import type { AnswerQuestion, Area, Visit } from '#src/desk/area.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Button } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Clock } from '#src/ports/clock.ts';

// Each of the choices carries the question, and a card of all of them has to stay within what Teams takes.
const MOST_CARRIED = 300;

/** What can be done about an answer, said below it. */
export type Below = (visit: Visit, text: string, answer: Answer) => Promise<readonly Button[]>;

/**
 * Answers what somebody wrote to the bot; everyone in the channel sees it, as they saw the question. The language of
 * the visit holds for a question in one that the bot does not speak.
 */
export function questionAnswerer(deps: AnswerDeps, clock: Clock, below: Below): AnswerQuestion {
  return async (visit, text) => {
    const { asker, language: channelLanguage } = visit;
    const answer = await answerQuestion(inside(deps, asker), {
      ...askedBy(visit),
      channelLanguage,
      text,
      now: clock.now(),
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
        const { asker, language } = visit;
        const answer = await answerChoice(inside(deps, asker), {
          ...askedBy(visit),
          language,
          entry,
          intent,
          now: clock.now(),
        });
        const own = inLanguage(deps.words, visit, answer.language);
        return toReply(answer, question, await below(own, question, answer));
      },
    },
    forms: {},
  };
}

/** What a tenant set for itself is told to whoever asks inside it and belongs to it. */
function inside(deps: AnswerDeps, { channel, isOutsider }: Asker): AnswerDeps {
  return isOutsider ? deps : { ...deps, entries: deps.entries.inside(channel.tenant) };
}

function askedBy({ asker: { conversation, language, channel }, channel: known }: Visit) {
  return { conversation, language, tenant: known && channel.tenant };
}

function toReply({ kind, message }: Answer, question: string, below: readonly Button[]): Reply {
  const own = message.buttons.map((button) => withQuestion(button, question));
  const said = { ...message, buttons: [...own, ...below] };
  return { kind: 'message', message: said, to: 'channel', ...(kind === 'unknown' && { saysNothing: true }) };
}

/** A choice brings back what was asked, and what was chosen by name: nobody else could tell from it what was meant. */
function withQuestion(button: Button, question: string): Button {
  if (button.kind !== 'act' || button.action.name !== 'answers.choose' || question === '') return button;
  const { label, action } = button;
  const chosen = ` – ${label}`;
  const asked = cleanName(question).slice(0, Math.max(0, MOST_CARRIED - chosen.length));
  return { ...button, action: { ...action, values: { ...action.values, question: `${asked}${chosen}` } } };
}
