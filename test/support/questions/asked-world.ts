import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { answerQuestion } from '#src/answers/answer-question.ts';
import type { Language } from '#src/model/language.ts';
import { sharedDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringOn } from '#test/support/questions/answering.ts';

const WORLDS = new URL('../../fixtures/questions/', import.meta.url);

/** A bot that knows one of the invented worlds, asked at a moment; without a language, in that of each question. */
export async function askedWorld(file: string, moment: string, language: Language | null = null) {
  const path = fileURLToPath(new URL(file, WORLDS));
  // Questions change nothing, so that one database a world does for the whole run.
  const database = await sharedDatabase(`knows_${parse(path).name.replaceAll('-', '_')}`, async (empty) =>
    postgresKnowledge(empty).write(await knowledgeOf(path), { replace: true }),
  );
  const deps = await answeringOn(database);
  const now = Temporal.Instant.from(moment);
  return {
    ask: (text: string, conversation: string | null = null) =>
      answerQuestion(deps, { text, conversation, language, now }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
