import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const textOf = async (text: string) => plainText((await world.ask(text)).message);

const OF_SENSING = ['call:quantum-2026', 'call:photonics-2026'];

test.each([
  'Welche Ausschreibungen behandeln Quantensensorik?',
  'Welche Ausschreibungen decken Quantensensorik ab?',
  'Welche Ausschreibungen widmen sich der Quantensensorik?',
  'Welche Ausschreibungen befassen sich mit Quantensensorik?',
  'Welche Ausschreibungen drehen sich um Quantensensorik?',
  'Welche Ausschreibungen zielen auf Quantensensorik?',
  'In welchen Ausschreibungen kommt Quantensensorik vor?',
  'Welche Calls haben Quantensensorik im Fokus?',
  'Which calls focus on quantum sensing?',
  'Which calls concern quantum sensing?',
  'Which calls are devoted to quantum sensing?',
  'Which calls relate to quantum sensing?',
  'Which calls tackle quantum sensing?',
  'Which calls revolve around quantum sensing?',
])('whatever joins a call to its topic asks for nothing itself: %s', async (text) => {
  expect((await world.ask(text)).about).toEqual(OF_SENSING);
});

test.each([
  'Wann ist der nächste Stichtag und zu welcher Ausschreibung gehört er?',
  'Wann ist die nächste Frist und zu welcher Ausschreibung gehört sie?',
  'When is the next deadline and which call does it belong to?',
  'Welche Frist brennt?',
  'Welche Frist sollte ich als erste im Kopf haben?',
])('the next deadline is told with its call: %s', async (text) => {
  expect((await world.ask(text)).about).toEqual(['call:quantum-2026']);
});

test.each([
  ['Hat der NRC gerade eine Ausschreibung?', 'call:quantum-2026'],
  ['Does the NRC have a call right now?', 'call:quantum-2026'],
  ['Does the NRC have an open call?', 'call:quantum-2026'],
])('whether somebody has a call is told by their calls: %s', async (text, about) => {
  expect((await world.ask(text)).about).toContain(about);
});

test.each([
  ["What's the prize for coming first in the photonics challenge?", '100,000'],
  ['What is the prize in the photonics challenge?', '100,000'],
  ['Was ist der Preis für den ersten Platz beim Photonik-Wettbewerb?', '100.000'],
])('a prize is told by its sum: %s', async (text, sum) => {
  expect(await textOf(text)).toContain(sum);
});

test.each([
  ['Outline for the quantum call: how early in the morning is that in Vancouver?', '03:00'],
  ['Quanten-Skizze: wie früh am Morgen ist das in Vancouver?', '03:00'],
  ['Quantum outline: how late in the evening is that in Vancouver?', '03:00'],
])('how early it is asks for the time: %s', async (text, time) => {
  expect(await textOf(text)).toContain(time);
});

test.each([
  'How early can I apply for safe-by-design AI?',
  'Wie früh kann ich mich für Sichere KI bewerben?',
])('but how early somebody can apply asks for the opening: %s', async (text) => {
  expect(await textOf(text)).toMatch(/1 Jun 2026|01\.06\.2026/);
});

test.each([
  'Kannst du mir kurz erklären, worum es bei der Allianz geht?',
  'Could you explain what the alliance is?',
  'Können Sie beschreiben, was die Allianz ist?',
])('whoever is asked to explain the alliance does so: %s', async (text) => {
  expect((await world.ask(text)).about).toEqual(['answer:what-is-the-alliance']);
});

test.each([
  'Which companies have been given tech vouchers so far?',
  'Welchen Firmen wurden Gutscheine bewilligt?',
  'Which companies were granted tech vouchers?',
])('who was given something nothing tells: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['Wann sollen die ersten Quantenprojekte losgehen?', 'milestone:quantum-projects-start'],
  ['Wie heißt das BMFTR mit vollem Namen?', 'organisation:bmftr'],
  ['Wie heißt BMDS ausgeschrieben?', 'organisation:bmds'],
])('what begins, and what somebody is called in full: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual([about]);
});

test('the time of the deadline of the call told last is asked for in a place', async () => {
  await world.ask('When does the quantum outline close?', 'time there');
  const { message } = await world.ask('What time is the deadline in Vancouver?', 'time there');
  expect(plainText(message)).toContain('03:00 (Vancouver)');
});
