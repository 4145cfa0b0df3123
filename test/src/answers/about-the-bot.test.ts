import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('../../../knowledge/alliance.yaml', '2026-11-27T09:00:00Z');
});
afterAll(() => alliance[Symbol.asyncDispose]());

test.each([
  ['Are you a bot?', 'Yes, I am'],
  ['Sind Sie ein Roboter?', 'Ja, ich bin'],
  ['Are you a human?', 'No, I am'],
  ['Bist du ein Mensch?', 'Nein, ich bin'],
  ['Are you an AI?', 'Yes, I am'],
  ['Spreche ich mit einer KI?', 'Ja, ich bin'],
  ['Danke für die Auskunft', 'Gern geschehen'],
  ['Danke, das hilft mir weiter', 'Gern geschehen'],
  ['Tschüss und danke', 'Gern geschehen'],
  ['thanks for the information', 'You are welcome'],
  ['Ich möchte mit jemandem vom Fachteam sprechen', 'Bitte wenden Sie sich'],
  ['Welche Ausschreibungen sind abgelaufen?', '2 Ausschreibungen sind abgelaufen'],
  ['Which calls have closed?', '2 calls have closed'],
])('%s', async (question, begin) => {
  expect(plainText((await alliance.ask(question)).message)).toMatch(new RegExp(`^${begin}`));
});
