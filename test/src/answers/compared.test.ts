import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  ['Which is earlier, the AI call or the quantum call?', 'call:quantum-2026', 'call:ai-safe-2026'],
  [
    'Was endet zuerst: die KI-Stipendien oder die Quantenstipendien?',
    'call:quantum-talent-2026',
    'call:ai-talent-2026',
  ],
  ['Does the data spaces call or the AI call open sooner?', 'call:ai-safe-2026', 'call:data-spaces-2027'],
  [
    'Which comes first, the annual conference or the quantum symposium?',
    'milestone:quantum-symposium',
    'milestone:annual-conference',
  ],
  [
    'Was kommt später, das Quantensymposium oder die Jahreskonferenz?',
    'milestone:quantum-symposium',
    'milestone:annual-conference',
  ],
])('of two that are named, both are told and which comes first: %s', async (text, first, second) => {
  const { about, message } = await world.ask(text);
  expect(about).toEqual([first, second]);
  expect(plainText(message)).toMatch(/First comes: |Zuerst kommt: /);
});

test('what reaches beyond the other does not come first', async () => {
  const { about, message } = await world.ask(
    'Which closes first, the quantum call or the AI talent exchange?',
  );
  expect(about).toEqual(['call:quantum-2026', 'call:ai-talent-2026']);
  expect(plainText(message)).toContain('Both with their dates:');
});

test.each([
  'Which is earlier, the quantum call or the NATO call?',
  'Is the deadline of the quantum call earlier or later?',
  'Which is earlier, the quantum call or the annual conference?',
])('nothing is compared where one of two is not known, or of another kind: %s', async (text) => {
  expect(plainText((await world.ask(text)).message)).not.toMatch(/First comes|Both with/);
});
