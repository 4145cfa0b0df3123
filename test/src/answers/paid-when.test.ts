import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('no deadline, opening or funder tells when money arrives', () => {
  test.each([
    'When is the grant for the quantum call paid out?',
    'When will the money of the quantum call be transferred?',
    'When do we get the money from the quantum call?',
    'When do we get the grant for the quantum call?',
    'When does funding start in the quantum call?',
    'When does the quantum call pay?',
    'When is the stipend of the AI Talent Exchange paid?',
    'When will the grants for PQC be disbursed?',
    'When is the first instalment of the PQC grants due?',
    'Wann wird die Förderung der Quanten-Ausschreibung ausgezahlt?',
    'Wann wird das Geld der Quanten-Ausschreibung überwiesen?',
    'Wann bekommen wir das Geld aus der Quanten-Ausschreibung?',
    'Wann beginnt die Förderung bei der Quanten-Ausschreibung?',
    'Wann fließt das Geld der PQC-Förderung?',
    'Wann kommt das Geld der Quantenstipendien?',
    'Ab wann bekommt man Geld bei den Compute-Piloten?',
    'Wann startet die Förderung der KI-Ausschreibung?',
    'Wann ist die Auszahlung bei den Quantenstipendien?',
    'When does the alliance start paying?',
    'Wann zahlt die Allianz?',
    'When are decisions on the quantum call announced?',
    'When will decisions on the AI call be made?',
    'Wann werden die Zusagen der KI-Ausschreibung verschickt?',
  ])('%s', async (text) => {
    const { kind, message } = await world.ask(text);
    expect(kind).toBe('unknown');
    expect(plainText(message)).not.toMatch(/[ .]202\d/);
  });
});

test.each([
  ['When do the PQC grants open?', '16 Feb 2026'],
  ['Wann startet die PQC-Förderung?', '16.02.2026'],
  ['When is the grant for the quantum call due?', '31 Mar 2026'],
  ['When can we apply for money from the quantum call?', '31 Mar 2026'],
  ['Bis wann kann man Geld für Quantencomputing beantragen?', '31.03.2026'],
  ['When does the AI call start?', '1 Jun 2026'],
  ['When does the tech vouchers decision arrive?', 'within six weeks'],
])('what is asked of the call itself stays told: %s', async (text, told) => {
  expect(plainText((await world.ask(text)).message)).toContain(told);
});

test('of the call that was told last, too', async () => {
  await world.ask('When does the quantum call close?', 'c');
  expect((await world.ask('And when is the money paid out?', 'c')).kind).toBe('unknown');
});
