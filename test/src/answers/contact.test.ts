import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { conversationsInMemory } from '#adapters/console/conversations.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

test.each([
  ['Wie erreiche ich die Redaktion?', 'answer', 'Die Redaktion kann weiterhelfen: desk@demo.example'],
  ['How do I reach the editors?', 'answer', 'The editors can help: desk@demo.example'],
  ['How high is the rejection rate?', 'unknown', 'The editors can help: desk@demo.example'],
])('%s names the contact that the operator set', async (text, kind, said) => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(DEMO), { replace: true });
  const deps = {
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    entries: postgresEntries(database),
    news: postgresNewsSearch(database),
    conversations: conversationsInMemory(),
    contact: 'desk@demo.example',
  };
  const now = Temporal.Instant.from('2026-12-01T09:00:00Z');
  const answer = await answerQuestion(deps, { text, conversation: null, language: null, now });
  expect(answer.kind).toBe(kind);
  expect(plainText(answer.message)).toContain(said);
});
