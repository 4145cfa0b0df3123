import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['When is the compute pilots deadline?', 'Who do we send it to?', 'piloten@bmds.example'],
  ['When is the compute pilots deadline?', 'To whom do we submit it?', 'piloten@bmds.example'],
  ['When is the compute pilots deadline?', 'An wen schicken wir das?', 'piloten@bmds.example'],
  ['When is the compute pilots deadline?', 'Wem schicke ich den Antrag?', 'piloten@bmds.example'],
  ['When is the compute pilots deadline?', 'Who may apply?', 'cloud providers'],
  ['What are the tech vouchers?', 'What is the most we could get?', '25,000'],
  ['What are the tech vouchers?', 'What’s the maximum we can get?', '25,000'],
  ['What are the tech vouchers?', 'Was ist das Höchste, was wir bekommen können?', '25.000'],
  ['When was the alliance launched?', 'Who announced it?', 'Wildberger'],
])('behind “%s”, “%s” is told: %s', async (first, second, told) => {
  await using world = await askedWorld('world-a.yaml', '2026-05-26T09:00:00Z');
  await world.ask(first, 'c');
  expect(plainText((await world.ask(second, 'c')).message)).toContain(told);
});

test('whoever signed it no summary says', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-05-26T09:00:00Z');
  await world.ask('When was the minerals declaration signed?', 'c');
  expect((await world.ask('Who signed it?', 'c')).kind).toBe('unknown');
});
