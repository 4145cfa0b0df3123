import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-05-26T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('who was funded is told by nothing that is known of a call', () => {
  test.each([
    'Which company got the largest grant from the PQC call?',
    'Which university has received the most AI fellowships?',
    'Who has won funding in the quantum call?',
    'Which consortium received most money in the quantum call?',
    'Who was awarded the tech vouchers?',
    'Which SMEs have got the PQC grants?',
    'Who landed a quantum fellowship?',
    'Welche Firma hat den größten Zuschuss aus der PQC-Förderung bekommen?',
    'Welche Firma hat den Zuschuss aus der PQC-Förderung erhalten?',
    'Wer hat in der Quanten-Ausschreibung Geld bekommen?',
    'Welche Hochschule hat die meisten Quantenstipendien bekommen?',
    'Welches Konsortium hat die Förderung der Quanten-Ausschreibung gewonnen?',
    'Wer hatte die Technologiegutscheine bekommen?',
    'Wer wurde in der Quanten-Ausschreibung gefördert?',
    'Who was funded in the quantum call?',
    'How many consortia were funded in the minerals call?',
    'Wie viele Konsortien wurden in der Rohstoff-Ausschreibung gefördert?',
    'Who were funded through the AI Talent Exchange?',
    'Welche Partner haben vom NRC Geld erhalten?',
  ])('%s', async (text) => {
    const { kind, message } = await world.ask(text);
    expect(kind).toBe('unknown');
    expect(plainText(message)).not.toMatch(/[ .]202\d/);
  });
});

test.each([
  ['Which companies can get the PQC grants?', /Germany/],
  ['Welche Unternehmen können die PQC-Förderung bekommen?', /Deutschland/],
  ['Who can get a quantum fellowship?', /postdocs/],
  ['Wer bekommt die Technologiegutscheine?', /Kanada|kanadisch/],
  ['Which calls got funding from the NRC?', /Quantum Computing/],
  ['Which funding calls are open?', /Tech Vouchers/],
  ['Von wem wurde die Quanten-Ausschreibung finanziert?', /NRC|Forschungsrat/],
  ['By whom was the quantum call funded?', /NRC|National Research Council/],
  ['Who funds the quantum call?', /NRC|National Research Council/],
])('what is asked otherwise is told: %s', async (text, told) => {
  expect(plainText((await world.ask(text)).message)).toMatch(told);
});

test.each([
  'Wie viele Verbünde haben in der Rohstoff-Ausschreibung Geld bekommen?',
  'How many projects have been selected in the minerals call?',
  'Was kam bei der Rohstoff-Ausschreibung heraus?',
  'What came out of the minerals call?',
])('how many got it, and how it turned out, is told by nothing: %s', async (text) => {
  await using asked = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  expect(await asked.ask(text)).toMatchObject({ kind: 'unknown' });
});
