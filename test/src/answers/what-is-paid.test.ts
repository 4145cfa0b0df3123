import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('what a call pays for is told by what it gives', () => {
  test.each([
    'Gibts bei den Quantenstipendien die Reise bezahlt?',
    'Übernehmen die Quantenstipendien die Reise?',
    'Wird die Reise bei den Quantenstipendien übernommen?',
    'Kriegt man bei den Quantenstipendien die Reise erstattet?',
    'Werden bei den Quantenstipendien Reisekosten bezahlt?',
    'Gibt es bei den Quantenstipendien Reisegeld?',
    'Do the quantum fellowships pay for travel?',
    'Is travel covered by the quantum fellowships?',
    'Does the Quantum Talent Exchange cover travel costs?',
    'Do quantum fellows get their travel paid?',
  ])('%s', async (text) => {
    const said = plainText((await world.ask(text)).message);
    expect(said).toMatch(/1[.,]100/);
    expect(said).not.toMatch(/4 May|04\.05\./);
  });
});

test.each([
  ['Who pays for the quantum fellowships?', 'Funders:'],
  ['Who funds the quantum fellowships?', 'Funders:'],
  ['Until when do the quantum fellowships accept applications for travel?', '4 May 2026'],
])('who pays and until when stays told: %s', async (text, told) => {
  expect(plainText((await world.ask(text)).message)).toContain(told);
});

test('whether others get money is told again by what told of them', async () => {
  await world.ask('Can a French lab take part?', 'c');
  expect((await world.ask('would they get any money?', 'c')).about).toEqual(['answer:third-countries']);
});

describe('whatever is needed from somebody is told by how to apply', () => {
  test.each([
    ['Brauche ich für die Quantenstipendien etwas von der Gastuni?', 'Einladungsbrief'],
    ['Benötige ich für die Quantenstipendien etwas vom Gastinstitut?', 'Einladungsbrief'],
    ['Was brauche ich von der Gastuni für die Quantenstipendien?', 'Einladungsbrief'],
    ['Do I need something from my host university for the quantum fellowships?', 'invitation letter'],
    ['Do I need anything from the host lab for the quantum fellowships?', 'invitation letter'],
    ['What do I need from the host lab for the quantum fellowships?', 'invitation letter'],
  ])('%s', async (text, told) => {
    expect(plainText((await world.ask(text)).message)).toContain(told);
  });

  test.each(['Brauche ich für die KI-Stipendien ein Visum?', 'Do I need a visa for the AI Talent Exchange?'])(
    'a thing of which nobody tells is not: %s',
    async (text) => {
      expect((await world.ask(text)).kind).toBe('unknown');
    },
  );
});

const QUANTUM = ['call:quantum-2026', 'call:quantum-talent-2026'];

describe('what money there is for a topic are the calls on it', () => {
  test.each([
    ['quantum computing funding options?', QUANTUM],
    ['funding options for quantum computing?', QUANTUM],
    ['what funding is there for quantum computing?', QUANTUM],
    ['what money is there for quantum sensing?', ['call:quantum-2026', 'call:photonics-2026']],
    ['photonics funding?', ['call:photonics-2026']],
    ['funding streams for cybersecurity?', ['call:pqc-sme-2026', 'call:compute-pilots-2026']],
    ['Fördermöglichkeiten Quantencomputing?', QUANTUM],
    ['Förderoptionen Quantencomputing?', QUANTUM],
    ['Fördermittel Quantencomputing?', QUANTUM],
    ['Woher bekommen wir Geld für Photonik?', ['call:photonics-2026']],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });

  test.each([
    'funding options for nuclear fusion?',
    'nuclear fusion funding?',
    'Fördertöpfe für Kernfusion?',
  ])('of one that no entry has, nothing: %s', async (text) => {
    expect((await world.ask(text)).kind).toBe('unknown');
  });

  test.each([
    ['How much funding is there for the quantum call?', '750,000'],
    ['quantum call funding?', '750,000'],
  ])('of a call, how much: %s', async (text, told) => {
    expect(plainText((await world.ask(text)).message)).toContain(told);
  });
});

describe('words of one beginning are not of one thing', () => {
  let canal: Awaited<ReturnType<typeof askedWorld>>;
  beforeAll(async () => {
    canal = await askedWorld('world-canal.yaml', '2026-06-02T09:00:00Z');
  });
  afterAll(() => canal[Symbol.asyncDispose]());

  test.each([
    ['Does Apprentice Exchange in Hydraulic Works pay for accommodation?', true],
    ['Zahlt Austausch für Auszubildende im Wasserbau die Unterkunft?', true],
    ['Does Apprentice Exchange in Hydraulic Works pay for accompanying relatives?', false],
    ['Wird beim Austausch für Auszubildende im Wasserbau der Unterricht übernommen?', false],
  ])('%s', async (text, isTold) => {
    expect(
      /^[^\n]+\n(?:Funding|Förderung): .*1[.,]350/.test(plainText((await canal.ask(text)).message)),
    ).toBe(isTold);
  });
});
