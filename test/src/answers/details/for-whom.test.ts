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

describe('whom a call lets in is told as its entry says it', () => {
  test.each([
    ['Are the tech vouchers only for Canadians?', 'based in Canada'],
    ['Is the PQC grant only for German companies?', 'based in Germany'],
    ['Is an industrial partner mandatory for the quantum call?', 'at least one company'],
    ['Is a public body mandatory in the data spaces call?', 'one public body'],
    ['Is the AI Talent Exchange open to postdocs?', "master's students"],
    ['Do I have to be a member of the alliance for the tech vouchers?', 'based in Canada'],
    ['Are museums allowed in the photonics challenge?', 'student teams'],
    ['Are tech vouchers limited to Canadian SMEs?', 'based in Canada'],
    ['Are the PQC grants for Canadian companies too?', 'based in Germany'],
    ['Sind die Technologiegutscheine nur für Kanadier?', 'Sitz in Kanada'],
    ['Gilt die PQC-Förderung auch für kanadische Firmen?', 'Sitz in Deutschland'],
    ['Ist bei der Quanten-Ausschreibung ein Industriepartner Pflicht?', 'mindestens einem Unternehmen'],
    ['Muss ich für die Technologiegutscheine Mitglied der Allianz sein?', 'Sitz in Kanada'],
  ])('%s', async (text, said) => {
    const [, fact] = (await told(text)).split('\n');
    expect(fact).toMatch(/^(?:Who may apply|Wer sich bewerben kann): /);
    expect(fact).toContain(said);
  });

  test('of the call told last', async () => {
    await lupine.ask('When does the groundwater call close?', 'c');
    expect(plainText((await lupine.ask('do we need a company?', 'c')).message)).toContain(
      'Who may apply: univ',
    );
  });

  test('how many partners it needs', async () => {
    await told('Wann endet die Datenraum-Ausschreibung?', 'd');
    expect(await told('wie viele Partner brauchen wir?', 'd')).toContain('mindestens vier Partnern');
  });

  test('of one whose entry lacks it, that it is not stated', async () => {
    const canal = await askedWorld('world-canal.yaml', '2026-06-02T09:00:00Z');
    const { kind, message } = await canal.ask('Is the gauges call only for universities?');
    await canal[Symbol.asyncDispose]();
    expect(kind).toBe('unknown');
    expect(plainText(message)).toContain('Who may apply: not stated');
  });
});

test.each([
  'Is the quantum call only open until March?',
  'Is the quantum call only about sensing?',
  'Is the quantum call open in Canada?',
  'Are the tech vouchers limited to CAD 25,000?',
  'Is the photonics challenge only in English?',
  'Is a letter of intent mandatory for the quantum call?',
  'Could I have the dates for the German-Canadian quantum call?',
  'Could I have the stages of the German-Canadian quantum call?',
  'Gibt es die Quanten-Ausschreibung nur bis März?',
  'Ist Englisch bei der Quanten-Ausschreibung Pflicht?',
])('what else it is limited to is not: %s', async (text) => {
  expect(await told(text)).not.toMatch(/^[^\n]+\n(?:Who may apply|Wer sich bewerben)/);
});
