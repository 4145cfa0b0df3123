import type { Answer } from '#src/answers/answer.ts';
import { type AnswerDeps, answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import type { Area } from '#src/desk/area.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Language } from '#src/model/language.ts';
import type { Asker } from '#src/model/person.ts';
import type { Clock } from '#src/ports/clock.ts';

/**
 * Answers what somebody wrote to the bot; everyone in the channel sees it, as they saw the question. The channel's
 * language holds for a question in one that the bot does not speak.
 */
export function questionAnswerer(
  deps: AnswerDeps,
  clock: Clock,
): (asker: Asker, text: string, channelLanguage: Language) => Promise<Reply> {
  return async (asker, text, channelLanguage) =>
    toReply(
      await answerQuestion(inside(deps, asker), {
        ...askedBy(asker),
        channelLanguage,
        text,
        now: clock.now(),
      }),
    );
}

/** The choice between entries that a clarification offered. */
export function answerArea(deps: AnswerDeps, clock: Clock): Area {
  return {
    commands: {},
    actions: {
      'answers.choose': async ({ asker, language }, { entry = '', intent = '' }) =>
        toReply(
          await answerChoice(inside(deps, asker), {
            ...askedBy(asker),
            language,
            entry,
            intent,
            now: clock.now(),
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

function toReply({ kind, message }: Answer): Reply {
  return { kind: 'message', message, to: 'channel', ...(kind === 'unknown' && { saysNothing: true }) };
}
