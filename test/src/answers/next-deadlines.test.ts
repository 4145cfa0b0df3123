import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Stage } from '#src/model/call.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const ORCHARDS = fileURLToPath(new URL('../../fixtures/questions/world-orchard.yaml', import.meta.url));

const FIRST = ['call:pollen-2027', 'call:cider-2027', 'call:exchange-research-2027'];

test.each([
  ['next two deadlines please', FIRST.slice(0, 2)],
  ['und die zwei nächsten Fristen?', FIRST.slice(0, 2)],
  ['die nächsten drei Fristen', FIRST],
  ['the next 3 deadlines for Brazil', FIRST],
  ['What is the next deadline?', FIRST.slice(0, 1)],
])('as many deadlines are told as are asked for: %s', async (text, about) => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test('each of them is told with its own call', async () => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z', 'en');
  const said = plainText((await world.ask('next two deadlines')).message);
  expect(said).toContain('The next 2 deadlines:');
  expect(said).toContain('Fri 12 Mar 2027');
  expect(said).toContain('Fri 9 Apr 2027');
  expect(said).not.toContain('Fri 27 Aug 2027');
});

const THIRD = 'exchange-research-2027';
const FOURTH = 'exchange-growers-2027';

/** The orchards, where another call is due at the very moment of the third. */
async function tiedOrchards(): Promise<Knowledge> {
  const knowledge = await knowledgeOf(ORCHARDS);
  const third = knowledge.calls.find(({ id }) => id === THIRD)?.stages[0];
  const tied = (stage: Stage): Stage => (third ? { ...stage, deadline: third.deadline } : stage);
  return {
    ...knowledge,
    calls: knowledge.calls.map((call) =>
      call.id === FOURTH ? { ...call, stages: call.stages.slice(0, 1).map(tied) } : call,
    ),
  };
}

test.each([
  ['the next three deadlines', [...FIRST, `call:${FOURTH}`], 'The next 4 deadlines:'],
  ['the next two deadlines', FIRST.slice(0, 2), 'The next 2 deadlines:'],
])('what is due at the very moment of the last is told too: %s', async (text, about, lead) => {
  await using database = await freshDatabase();
  const deps = await answeringFrom(database, await tiedOrchards());
  const now = Temporal.Instant.from('2027-03-10T09:00:00Z');
  const answer = await answerQuestion(deps, { text, conversation: null, language: 'en', now });
  expect(new Set(answer.about)).toEqual(new Set(about));
  expect(plainText(answer.message)).toContain(lead);
});

test.each([
  ['next deadline in June', 'call:emulation-2026'],
  ['What is the next deadline after May?', 'call:emulation-2026'],
  ['next deadline in 2027', 'call:playable-museum-2027'],
  ["I'm on leave until 1 May - what's the next deadline after that?", 'call:varroa-2026'],
  ['nächste Frist im Juni', 'call:emulation-2026'],
  ['Was ist die nächste Frist nach dem 1. Juni?', 'call:emulation-2026'],
  ['nächste Frist ab Juni?', 'call:emulation-2026'],
  ['the next three deadlines after May', 'call:emulation-2026'],
  ['next deadline of the varroa call after June', 'call:varroa-2026'],
  // Nothing falls in that week, and nothing before it is told instead.
  ['next deadline this week', undefined],
  ['Wann ist die nächste Frist im September 2025?', undefined],
  // These days bind no deadline.
  ['Stand heute: was ist die nächste Frist?', 'call:silicosis-2026'],
  ["What is the next deadline for today's meeting?", 'call:silicosis-2026'],
  ['We meet on Friday. What is the next deadline?', 'call:silicosis-2026'],
])('the next deadline of a time is none outside it: %s', async (text, first) => {
  await using world = await askedWorld('world-quarry.yaml', '2026-04-08T09:00:00Z');
  const { kind, about } = await world.ask(text);
  expect([kind, about[0]]).toEqual(['answer', first]);
});
