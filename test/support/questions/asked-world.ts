import { fileURLToPath } from 'node:url';
import { answerQuestion } from '#src/answers/answer-question.ts';
import type { Language } from '#src/model/language.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const WORLDS = new URL('../../fixtures/questions/', import.meta.url);

/** A bot that knows one of the invented worlds, asked at a moment; without a language, in that of each question. */
export async function askedWorld(file: string, moment: string, language: Language | null = null) {
  const database = await freshDatabase();
  const deps = await answeringFrom(database, await knowledgeOf(fileURLToPath(new URL(file, WORLDS))));
  const now = Temporal.Instant.from(moment);
  return {
    ask: (text: string, conversation: string | null = null) =>
      answerQuestion(deps, { text, conversation, language, now }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
