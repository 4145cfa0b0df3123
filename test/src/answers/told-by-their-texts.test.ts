import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

// What no question of an entry asks for, and its text tells all the same.

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-tram.yaml', '2026-09-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('why a call is off', () => {
  test.each([
    ['Why was the heritage vehicles call called off?', 'budget funds are missing'],
    ['Warum wurde der Aufruf zu historischen Fahrzeugen abgesagt?', 'weil Haushaltsmittel fehlen'],
  ])('is told where the summary gives a reason: %s', async (text, reason) => {
    const { about, message } = await world.ask(text);
    expect(about).toEqual(['call:heritage-2026']);
    expect(plainText(message)).toContain(reason);
  });

  test.each([
    'Why was the ropeway challenge cancelled?',
    'Why does the heritage vehicles call need a proposal?',
  ])('is told by nothing else: %s', async (text) => {
    expect((await world.ask(text)).kind).toBe('unknown');
  });
});

describe('when applicants hear back', () => {
  test.each([
    'Wann erfahren wir, ob wir gefördert werden?',
    'Wie lange müssen wir auf eine Zusage warten?',
    'Wie lange warten wir nach der Frist auf eine Zusage?',
    'How long after the deadline do we hear back?',
  ])('is told by the answer on the review that counts the weeks: %s', async (text) => {
    expect((await world.ask(text)).about).toEqual(['answer:review-process']);
  });
});

test.each([
  ['Was passiert, wenn ich zehn Minuten nach Fristende einreiche?', 'answer:late-submission'],
  ['Was gibt es beim Seilbahnwettbewerb zu gewinnen?', 'call:ropeway-2026'],
  ['Is there someone I can call about Step-Free Stops?', 'call:step-free-2026'],
  ['Wann kommt der Schlussbericht?', 'milestone:final-report'],
  // An event that is called by what applicants owe does not tell when they owe it.
  ['Wann kommen die Berichte?', 'answer:reporting'],
  ['When do we have to hand in the final report?', 'answer:reporting'],
])('%s', async (text, first) => {
  expect((await world.ask(text)).about[0]).toBe(first);
});
