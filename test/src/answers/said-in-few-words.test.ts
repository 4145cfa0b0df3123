import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const A = ['world-a.yaml', '2026-03-01T09:00:00Z'] as const;
const LUPINE = ['world-lupine.yaml', '2026-02-20T09:00:00Z'] as const;

test.each([
  ['When is the alliance day?', 'milestone:hannover-day'],
  ['alliance day', 'milestone:hannover-day'],
  ['Wann ist der Allianztag?', 'milestone:hannover-day'],
  ['kanadische förderer', 'organisation:ised'],
  ['canadian funders', 'organisation:ised'],
  ['who are the Canadian funders?', 'organisation:ised'],
  ['Haben kanadische Förderer gerade etwas offen?', 'call:photonics-2026'],
  ['Who funds the quantum call?', 'call:quantum-2026'],
  ['Wer fördert die Quanten-Ausschreibung?', 'call:quantum-2026'],
])('%s', async (text, ref) => {
  await using asked = await askedWorld(...A);
  const { kind, about } = await asked.ask(text);
  expect([kind, about[0]]).toEqual(['answer', ref]);
});

test.each([
  ['deadlines may', '2 deadlines fall in May 2026'],
  ['deadlines in may', '2 deadlines fall in May 2026'],
  ['Fristen Mai', 'Mai 2026'],
  ['Wann müssen wir mit der Quantenskizze durch sein?', 'Projektskizze: Di, 31.03.2026'],
  ['Bis wann müssen wir mit der Quantenskizze durch sein?', 'Projektskizze: Di, 31.03.2026'],
  ['By when must we be done with the quantum outline?', 'Project outline: Tue 31 Mar 2026'],
])('%s: %s', async (text, said) => {
  await using asked = await askedWorld(...A);
  expect(plainText((await asked.ask(text)).message)).toContain(said);
});

test.each(['Which deadlines may we miss?', 'Which deadlines may change?'])(
  'what may be is no month: %s',
  async (text) => {
    await using asked = await askedWorld(...A);
    expect(plainText((await asked.ask(text)).message)).not.toContain('in May');
  },
);

test.each([
  ["when's the next question hour", 'milestone:question-hour'],
  ['question hour', 'milestone:question-hour'],
  ['Wann ist die nächste Fragestunde?', 'milestone:question-hour'],
  ['I have a question, what time is the peat deadline?', 'call:peat-2026'],
])('%s', async (text, ref) => {
  await using asked = await askedWorld(...LUPINE);
  expect((await asked.ask(text)).about[0]).toBe(ref);
});
