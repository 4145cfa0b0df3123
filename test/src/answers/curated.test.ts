import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const TIMBER = fileURLToPath(new URL('../../fixtures/questions/world-timber.yaml', import.meta.url));

test('a number of something is told only by an answer about all that is named', async () => {
  await using database = await freshDatabase();
  const deps = await answeringFrom(database, await knowledgeOf(TIMBER));
  const now = Temporal.Instant.from('2034-05-20T08:00:00Z');
  const ask = async (text: string) =>
    (await answerQuestion(deps, { text, conversation: null, language: 'en', now })).kind;
  // An answer tells of the one page of a summary, and of no sketch.
  expect(await ask('How many pages may the sketch have?')).toBe('unknown');
  expect(await ask('How many pages has the summary?')).toBe('answer');
});
