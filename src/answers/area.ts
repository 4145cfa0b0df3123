import type { Answer } from '#src/answers/answer.ts';
import { type AnswerDeps, answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import type { AnswerQuestion, Area, Visit } from '#src/desk/area.ts';
import { inLanguage } from '#src/desk/visit.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Button } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Clock } from '#src/ports/clock.ts';

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
      ...askedBy(asker),
      channelLanguage,
      text,
      now: clock.now(),
      timezone: visit.channel?.timezone ?? null,
    });
    const own = inLanguage(deps.words, visit, answer.language);
    return toReply(answer, await below(own, text, answer));
  };
}

/** The choice between entries that a clarification offered. */
export function answerArea(deps: AnswerDeps, clock: Clock): Area {
  return {
    commands: {},
    actions: {
      'answers.choose': async ({ asker, language, channel }, { entry = '', intent = '' }) =>
        toReply(
          await answerChoice(inside(deps, asker), {
            ...askedBy(asker),
            language,
            entry,
            intent,
            now: clock.now(),
            timezone: channel?.timezone ?? null,
          }),
        ),
    },
    forms: {},
  };
}

/** What a tenant set for itself is told to whoever asks inside it and belongs to it. */
function inside(deps: AnswerDeps, { channel, isOutsider }: Asker): AnswerDeps {
  return isOutsider ? deps : { ...deps, entries: deps.entries.inside(channel.tenant) };
}

function askedBy({ conversation, language }: Asker) {
  return { conversation, language };
}

function toReply({ kind, message }: Answer, below: readonly Button[] = []): Reply {
  const said = { ...message, buttons: [...message.buttons, ...below] };
  return { kind: 'message', message: said, to: 'channel', ...(kind === 'unknown' && { saysNothing: true }) };
}
