import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-07-06T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const ask = async (text: string) => {
  const { kind, about } = await world.ask(text);
  return [kind, ...about];
};
const OPEN = ['answer', 'call:quantum-2026', 'call:ai-safe-2026', 'call:tech-vouchers'];

describe('what is said before or behind a question that is complete asks for nothing', () => {
  test.each([
    ["I've just joined the office. Which calls are currently open?", OPEN],
    ['What is still open at the moment? Need it for our newsletter', OPEN],
    ['Welche Ausschreibungen sind gerade offen? Ich brauche das für unsere Sitzung.', OPEN],
    [
      'Hello, when is the annual conference? I need to block the dates for my professor.',
      ['answer', 'milestone:annual-conference'],
    ],
    [
      'Wann ist die Jahreskonferenz? Ich muss den Termin für meine Professorin blockieren.',
      ['answer', 'milestone:annual-conference'],
    ],
    ['Do any deadlines fall in August? I would like to take my holidays then.', ['answer']],
    ['When is the annual conference? Our talk is in ten minutes.', ['answer', 'milestone:annual-conference']],
    ['When is the quantum symposium? The printer is broken.', ['answer', 'milestone:quantum-symposium']],
    ['Our retreat is in June. Are there deadlines in August?', ['answer']],
    ['Gibt es Fristen im August? Ich würde dann gern Urlaub nehmen.', ['answer']],
    ['Welche Ausschreibungen laufen zurzeit? Ich stelle eine Liste für unser Institut zusammen.', OPEN],
    ["What is open? I'm putting together a list for our university.", OPEN],
    ['Anything due in August? I need to book my holidays.', ['answer']],
    ['Ist gerade was offen? Ich war lange krank.', OPEN],
    ['I was in Waterloo in March. When is the next deadline?', ['answer', 'call:quantum-2026']],
    ['Mein Kollege war in Waterloo. Welche Frist läuft als nächste ab?', ['answer', 'call:quantum-2026']],
    ['I was in Berlin in May. What’s next?', ['answer', 'milestone:pilot-sites']],
    ['Ich war im Mai in Berlin. Was steht als Nächstes an?', ['answer', 'milestone:pilot-sites']],
    [
      'I have to organise a conference in May. Which deadlines are in October?',
      ['answer', 'call:ai-safe-2026'],
    ],
  ])('%s', async (text, told) => {
    expect(await ask(text)).toEqual(told);
  });
});

describe('what such a remark says of what is asked holds', () => {
  test.each([
    ['We work on fusion. Which calls are open for that?', ['unknown']],
    ['Wir arbeiten an Kernfusion. Welche Ausschreibungen sind dafür offen?', ['unknown']],
    ['We need money for our fusion project. Which calls are currently open?', ['unknown']],
    ['When does the quantum call close? I mean the full proposal', ['answer', 'call:quantum-2026']],
    ['My boss mentioned the AI call. When is it due?', ['answer', 'call:ai-safe-2026']],
    ['Which calls are open? We are a company in Ontario.', ['answer', 'call:quantum-2026']],
    ['We study photonics. What’s the next deadline?', ['answer', 'call:photonics-2026']],
    ['I need a list of open calls. Which ones close in October?', ['answer', 'call:ai-safe-2026']],
  ])('%s', async (text, told) => {
    expect(await ask(text)).toEqual(told);
  });
});

test.each([
  ["We're the Canadian partner in the avalanche call. When is our national form due?", 'call:avalanche-2028'],
  ['Wir sind in der Lawinen-Ausschreibung dabei. Wann ist unser Formular fällig?', 'call:avalanche-2028'],
  ["We're partners in the permafrost call. When is the full proposal due?", 'call:thaw-2028'],
  ["We're partners in the permafrost call. When does the avalanche call close?", 'call:avalanche-2028'],
])('the call that somebody is in is asked about, unless another is named: %s', async (text, about) => {
  await using world = await askedWorld('world-glacier.yaml', '2028-02-20T09:00:00Z');
  expect((await world.ask(text)).about).toEqual([about]);
});
