import { expect, test } from 'vitest';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Call } from '#src/model/call.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { readAs, showItems, withdrawn } from '#test/support/findings.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { item } from '#test/support/sources.ts';

const NOW = '2027-02-01T09:00:00Z';

/** The answer about a call that ends in March, or is as given, which an item says is off. */
async function answerTo(text: string, given: Partial<Call> = {}): Promise<string> {
  await using fresh = await freshDatabase();
  await using db = databaseAtTime(fresh.url, NOW);
  await storeCall(db);
  const { calls, ...rest } = await postgresKnowledge(db).read();
  const facts = {
    funding: { en: 'up to EUR 300,000' },
    eligibility: { en: 'universities' },
    howToApply: { en: 'through the portal' },
  };
  const deps = await answeringFrom(db, {
    ...rest,
    calls: calls.map((call) => ({ ...call, ...facts, ...given })),
  });
  await showItems(db, item('a'));
  await readAs(db, withdrawn());
  const now = Temporal.Instant.from(NOW);
  return plainText((await answerQuestion(deps, { text, conversation: null, language: null, now })).message);
}

const NOTE = 'this call has been withdrawn, suspended or closed early';

test.each([
  ['How do I apply to Quantum Sensing 2027?', 'through the portal'],
  ['Who may apply to Quantum Sensing 2027?', 'universities'],
  ['How much money is there for Quantum Sensing 2027?', '300,000'],
  ['When does Quantum Sensing 2027 close?', '18 Mar 2027'],
  ['Which deadlines fall in March 2027?', '18 Mar 2027'],
  ['What is the next deadline?', '18 Mar 2027'],
])('that a source calls a call off is said once, whatever is told of it: %s', async (text, told) => {
  const said = await answerTo(text);
  expect(said).toContain(told);
  expect(said.split(NOTE)).toHaveLength(2);
});

const UNDATED = { stages: [] };
const UPCOMING = { opens: '2027-02-15', opensAt: Temporal.Instant.from('2027-02-14T23:00:00Z') };

test.each<[string, Partial<Call>]>([
  ['Was Quantum Sensing 2027 cancelled?', UNDATED],
  ['Is Quantum Sensing 2027 still open?', UNDATED],
  ['Is Quantum Sensing 2027 still open?', {}],
  ['Was Quantum Sensing 2027 cancelled?', {}],
  ['When does Quantum Sensing 2027 open?', UPCOMING],
  ['When does Quantum Sensing 2027 open?', { ...UPCOMING, ...UNDATED }],
  ['How many days until Quantum Sensing 2027 opens?', UPCOMING],
  ['Who is the contact for Quantum Sensing 2027?', { contact: { name: 'Kim', email: null, phone: null } }],
  ['Which calls are open?', { ...UNDATED, rolling: true }],
  ['Which calls are open?', {}],
])('so it is whatever is asked: %s %o', async (text, given) => {
  const said = await answerTo(text, given);
  expect(said.split(NOTE)).toHaveLength(2);
  expect(said).not.toContain('do not say whether the deadline was changed');
});

test.each<[string, Partial<Call>]>([
  ['Ist Quantensensorik 2027 noch offen?', UNDATED],
  ['Wann öffnet Quantensensorik 2027?', UPCOMING],
])('in German too: %s', async (text, given) => {
  expect(await answerTo(text, given)).toContain('zurückgezogen, ausgesetzt oder vorzeitig geschlossen');
});
