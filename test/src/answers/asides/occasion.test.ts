import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const OUTLINE = ['call:quantum-2026'];
const IN_MAY = ['call:quantum-talent-2026', 'call:ai-talent-2026'];
const SYMPOSIUM = ['milestone:quantum-symposium'];
const PILOTS = ['call:compute-pilots-2026'];

describe('on what occasion somebody asks is no part of what is asked', () => {
  test.each([
    ['Was läuft als Nächstes ab? Sitze im Zug, bitte nur das eine', OUTLINE],
    ['Which deadline is coming up first? I need it for the calendar box in our staff magazine.', OUTLINE],
    ['When is the next deadline? We go to print tomorrow.', OUTLINE],
    ['My train leaves in five minutes. When is the next deadline?', OUTLINE],
    ['Unser Dekan ist bis Dienstag im Urlaub. Welche Fristen enden im Mai?', IN_MAY],
    ['Which deadlines are in May? I have to tell my dean by Friday.', IN_MAY],
    ['Ich brauche das bis Montag: Welche Fristen enden im Mai?', IN_MAY],
    ['Thanks for the great call yesterday. Which deadlines are in May?', IN_MAY],
    ['Danke für das nette Telefonat gestern. Welche Fristen enden im Mai?', IN_MAY],
    ['Writing our autumn events page: date of the quantum symposium?', SYMPOSIUM],
    ['Ich schreibe gerade unsere Veranstaltungsseite: wann ist das Quantensymposium?', SYMPOSIUM],
    ['Wann ist das Quantensymposium? Besprechung fängt in zehn Minuten an!', SYMPOSIUM],
    ["It's for a poster. When was the alliance launched?", ['milestone:alliance-announced']],
    ['Standing in for Petra this week. Which calls close in April?', ['call:pqc-sme-2026']],
    ['As patent counsel I need to know: who holds the IP after the project?', ['answer:ip-rules']],
    ['How long until the compute pilots close? Meeting starts in ten minutes!', PILOTS],
    ['Who is ISED? Keep seeing the name', ['organisation:ised']],
    ['Wer ist eigentlich ISED? Der Name fällt ständig.', ['organisation:ised']],
    ['NSERC keeps coming up. Who are they?', ['organisation:nserc']],
    ['ISED came up in a meeting, who is that?', ['organisation:ised']],
    ['Worum geht es in dieser Allianz eigentlich? Bin neu im Projekt.', ['answer:what-is-the-alliance']],
    ['New here, took over from a colleague last month. How long until the compute pilots close?', PILOTS],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});

test.each([
  ['I need this by Monday: when do the compute pilots close?', 'When do the compute pilots close?'],
  [
    'Danke für die Geduld letzte Woche. Bis wann läuft die KI-Ausschreibung?',
    'Bis wann läuft die KI-Ausschreibung?',
  ],
])('nor is its time: %s', async (text, alone) => {
  const said = async (one: string) => plainText((await world.ask(one)).message);
  expect(await said(text)).toBe(await said(alone));
});

test('thanks for a call ask for none', async () => {
  const { kind, about, asksNothing } = await world.ask('thanks for the great call yesterday');
  expect([kind, about, asksNothing]).toEqual(['unknown', [], true]);
});

describe('a topic, a place and what is pointed back at are not said aside', () => {
  test.each([
    ['We need it for our fusion project: which calls are open?', []],
    ['Meine Chefin will etwas zu Kernfusion wissen: Wann ist die nächste Frist?', []],
    ['Our director is keen on fusion. When is the next deadline?', []],
    ['New here, my field is fusion. What can we apply for?', []],
    ['Thanks for the fusion info. Which calls are open?', []],
    ["It's for our fusion project. Which calls are open?", []],
    ['Sorry, fusion. Which calls are open?', []],
    ['Im Zug zur Kernfusion-Sitzung. Welche Ausschreibungen sind offen?', []],
    ['More fusion please! Which events are planned?', []],
    ['Our photonics team wants to know: When is the next deadline?', ['call:photonics-2026']],
    ['I need it for photonics by Monday: when is the next deadline?', ['call:photonics-2026']],
    ['Thanks for the photonics tip. When does it close?', ['call:photonics-2026']],
    ["I'm on holiday in May. Any deadlines then?", IN_MAY],
    ['My boss is on holiday in May. Which deadlines are in that month?', IN_MAY],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});

test('how to answer is asked wherever it stands', async () => {
  expect((await world.ask('Ich brauche das auf Englisch: wann endet die KI-Ausschreibung?')).language).toBe(
    'en',
  );
});
