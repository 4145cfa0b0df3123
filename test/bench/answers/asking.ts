import { loadWords } from '#adapters/i18next/words.ts';
import { postgresConversations } from '#adapters/postgres/conversations.ts';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { type AnswerDeps, answerQuestion } from '#src/answers/answer-question.ts';
import { NOW } from '#test/bench/answers/world.ts';

type Statement = readonly [text: string, values: readonly unknown[] | undefined, name: string | undefined];

/** Milliseconds of one answer, and of the statements that it ran, run again on their own. */
export type Timed = { readonly answer: number; readonly bare: number; readonly statements: number };

/** Asks on this database; what the answers run there can be run again. */
export async function askerOn(db: Database) {
  const words = await loadWords(new URL('../../../locales/', import.meta.url));
  const answer = (sql: Sql, text: string, nth: number) =>
    answerQuestion(depsOn(sql, words), { text, conversation: `bench ${nth}`, language: null, now: NOW });
  return {
    answer: (text: string, nth: number) => answer(db, text, nth),
    async time(text: string, nth: number): Promise<Timed> {
      const statements: Statement[] = [];
      const recording: Sql = {
        query(...statement) {
          statements.push([statement[0], statement[1], statement[2]]);
          return db.query(...statement);
        },
      };
      const answered = await milliseconds(() => answer(recording, text, nth));
      const bare = await milliseconds(async () => {
        for (const statement of statements) await db.query(...statement);
      });
      return { answer: answered, bare, statements: statements.length };
    },
  };
}

function depsOn(sql: Sql, words: AnswerDeps['words']): AnswerDeps {
  return {
    words,
    entries: postgresEntries(sql),
    news: postgresNewsSearch(sql),
    conversations: postgresConversations(sql),
  };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
