import { conversationsInMemory } from '#adapters/console/conversations.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { type AnswerDeps, answerQuestion } from '#src/answers/answer-question.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Answerer } from '#test/support/questions/score.ts';

/** What answers need, on a database that holds this knowledge and no other. */
export async function answeringFrom(database: Database, knowledge: Knowledge): Promise<AnswerDeps> {
  await postgresKnowledge(database).write(knowledge, { replace: true });
  return answeringOn(database);
}

/** What answers need, on a database that holds its knowledge already. */
export async function answeringOn(database: Database): Promise<AnswerDeps> {
  return {
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    entries: postgresEntries(database),
    news: postgresNewsSearch(database),
    conversations: conversationsInMemory(),
  };
}

/** The product's own answers. */
export function ownAnswers(deps: AnswerDeps): Answerer {
  return ({ text, conversation = null, locale = null, now }) =>
    answerQuestion(deps, { text, conversation, language: locale, now: Temporal.Instant.from(now) });
}
