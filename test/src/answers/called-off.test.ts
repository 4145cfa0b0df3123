import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const TIMBER = fileURLToPath(new URL('../../fixtures/questions/world-timber.yaml', import.meta.url));

let database: Awaited<ReturnType<typeof freshDatabase>>;
let deps: Awaited<ReturnType<typeof answeringFrom>>;
beforeAll(async () => {
  database = await freshDatabase();
  deps = await answeringFrom(database, await knowledgeOf(TIMBER));
});
afterAll(() => database[Symbol.asyncDispose]());

async function answerTo(text: string, conversation: string | null = null): Promise<string> {
  const now = Temporal.Instant.from('2034-05-10T09:00:00Z');
  const answer = await answerQuestion(deps, { text, conversation, language: null, now });
  return plainText(answer.message);
}

test.each([
  'Is 16 June still the deadline for Beetle Wood?',
  'Is Beetle Wood due on 20 June?',
  'Which deadlines does Beetle Wood have in June?',
  'How many days are left for Beetle Wood?',
  'When does Beetle Wood close?',
  'Is Beetle Wood still open?',
  'What is the next deadline of Beetle Wood?',
  'What time does Beetle Wood close in Berlin?',
  'When did Beetle Wood open?',
  'What is Beetle Wood?',
  'Are there any calls on bark beetles?',
  'Beetle Wood',
])('a call that was cancelled is told as that: %s', async (text) => {
  const said = await answerTo(text);
  expect(said).toContain('This call has been cancelled.');
  expect(said).not.toMatch(/days? left/);
});

test.each([
  'Ist der 25. August noch die Frist für Kronendach?',
  'Wie viele Tage bleiben für Kronendach?',
  'Wann endet Kronendach?',
  'Was ist die nächste Frist von Kronendach?',
  'Wie spät ist es in Berlin, wenn Kronendach endet?',
  'Gibt es etwas zum Urwaldprogramm?',
])('so is one that was postponed: %s', async (text) => {
  const said = await answerTo(text);
  expect(said).toContain('Diese Ausschreibung ist verschoben.');
  expect(said).not.toMatch(/noch \d+ Tage?/);
});

test('its deadline itself is marked, after a question about something else too', async () => {
  await answerTo('Who funds Beetle Wood?', 'c');
  expect(await answerTo('How many days are left?', 'c')).toContain('15:00 (Helsinki) · cancelled');
});
