import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => Promise.all([world, lupine].map((one) => one[Symbol.asyncDispose]())));

async function told(text: string, conversation: string | null = null): Promise<string> {
  return plainText((await world.ask(text, conversation)).message);
}

describe('what share a call bears is told by what it pays', () => {
  test.each([
    ['the funding rate for the SME post-quantum grants', '60 per cent'],
    ['What percentage do the PQC grants cover?', '60 per cent'],
    ['how much of the costs do the SME post-quantum grants cover?', '60 per cent'],
    ['Is there an own contribution in the compute pilots?', '40 per cent'],
    ['Welchen Eigenanteil verlangen die Compute-Piloten?', '40 Prozent'],
    ['Welchen Eigenanteil müssten wir bei den Compute-Piloten stemmen?', '40 Prozent'],
    ['What share do we have to bring in the compute pilots?', '40 per cent'],
    ['Is there a travel allowance in the quantum fellowships?', 'EUR 1,100'],
    ['What does second place get in the photonics challenge?', 'CAD 50,000'],
    ['Was gibt es beim Photonik-Wettbewerb zu gewinnen?', '100.000 CAD'],
    ['What is there to win in the photonics challenge?', 'CAD 100,000'],
    ['Monthly stipend in the quantum fellowships?', 'EUR 2,400'],
    ['quantum fellowships monthly rate', 'EUR 2,400'],
  ])('%s', async (text, said) => {
    const [, fact] = (await told(text)).split('\n');
    expect(fact).toMatch(/^(?:Funding|Förderung): /);
    expect(fact).toContain(said);
  });

  test.each([
    'What percentage of proposals is funded in the PQC grants?',
    'What share of applicants gets an AI fellowship?',
    'Which calls have a funding rate of 60 per cent?',
    'How much does the alliance pay per month?',
    'Wie viel Prozent der Anträge werden bei der PQC-Förderung bewilligt?',
  ])('no other share is: %s', async (text) => {
    expect(await told(text)).not.toMatch(/60 per cent|1,900|60 Prozent/);
  });
});

test.each([
  ['Tell me about the quantum fellowships', 'Und was gibt es da im Monat?', '2.400'],
  ['Tell me about the quantum fellowships', 'and what do you get per month?', '2,400'],
  ['When is the deadline of the quantum call?', 'How much can a consortium get?', '750,000'],
  ['Wann endet die Datenraum-Ausschreibung?', 'Wie viel bekommt ein Verbund?', '900.000'],
  ['Tell me about the minerals call', 'how much can a company get?', '400,000'],
])('%s %s', async (before, text, said) => {
  await told(before, text);
  const [, fact] = (await told(text, text)).split('\n');
  expect(fact).toMatch(/^(?:Funding|Förderung): /);
  expect(fact).toContain(said);
});

test('whoever gets it is no other call, whose text has the word', async () => {
  await lupine.ask('When does the groundwater call close?', 'c');
  expect((await lupine.ask('How much can a consortium get?', 'c')).about).toEqual(['call:groundwater-2026']);
  await lupine.ask('When does the groundwater call close?', 'd');
  expect((await lupine.ask('and how much for the Po living lab?', 'd')).about).toEqual(['call:po-2026']);
});
