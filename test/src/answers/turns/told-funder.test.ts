import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const OWN = ['call:restoration-2026', 'call:prevention-2026', 'organisation:miteco'];

test.each([
  'What else do they fund?',
  'Which other calls do they fund?',
  'What do they finance besides?',
  'Was fördern die sonst noch?',
  'Was finanzieren die sonst?',
  'Welche Ausschreibungen fördern die noch?',
])('“%s” after a call that one organisation pays for: what that one does', async (text) => {
  await using world = await askedWorld('world-ember.yaml', '2026-06-02T09:00:00Z');
  await world.ask('When does the restoration call close?', 'c');
  expect((await world.ask(text, 'c')).about).toEqual(OWN);
});

test.each([
  // Whoever answers, the call itself, or several who pay for it.
  ['When does the restoration call close?', 'Was fördern Sie?'],
  ['When does the restoration call close?', 'What does it fund?'],
  ['When does the prevention call close?', 'What else do they fund?'],
])('“%s” – “%s” is not asked of one organisation', async (first, text) => {
  await using world = await askedWorld('world-ember.yaml', '2026-06-02T09:00:00Z');
  await world.ask(first, 'c');
  expect((await world.ask(text, 'c')).about).not.toContain('organisation:miteco');
});
