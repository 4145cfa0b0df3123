import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const TIMBER = fileURLToPath(new URL('../../fixtures/questions/world-timber.yaml', import.meta.url));

test('whether a call that is named is open in a month is told of that call, and of no other', async () => {
  await using database = await freshDatabase();
  const deps = await answeringFrom(database, await knowledgeOf(TIMBER));
  const now = Temporal.Instant.from('2034-05-20T08:00:00Z');
  const ask = async (text: string) =>
    plainText((await answerQuestion(deps, { text, conversation: null, language: 'en', now })).message);
  const ofJoints = await ask('Is Bamboo Joints open in June?');
  expect(ofJoints).toContain('Open since: Thu 20 Apr 2034');
  expect(ofJoints).toContain('Fri 7 Jul 2034');
  expect(await ask('Which calls open in June?')).toContain('Timber Passport');
});
