import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function askedBehindCall(text: string) {
  await using world = await askedWorld('world-a.yaml', '2026-04-28T09:00:00Z');
  await world.ask('When does the AI talent exchange close?', 'c');
  return await world.ask(text, 'c');
}

test.each([
  ['Reicht da ein Master oder muss ich promovieren?', 'Masterstudierende'],
  ['Genügt ein Master?', 'Masterstudierende'],
  ['Muss ich promoviert sein?', 'Promovierende'],
  ['Do I need a PhD?', 'doctoral candidates'],
  ['Is a master’s enough?', 'doctoral candidates'],
])('behind a call, whom its conditions let in: %s', async (text, told) => {
  const { about, message } = await askedBehindCall(text);
  expect(about).toEqual(['call:ai-talent-2026']);
  expect(plainText(message)).toContain(told);
});

test.each(['Reicht ein Bachelor?', 'Is a bachelor’s degree enough?', 'Brauche ich ein Visum?'])(
  'conditions tell nothing of what they do not name: %s',
  async (text) => {
    expect((await askedBehindCall(text)).kind).toBe('unknown');
  },
);
