import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let ember: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  ember = await askedWorld('world-ember.yaml', '2026-05-20T09:00:00Z');
});
afterAll(() => Promise.all([world, ember].map((one) => one[Symbol.asyncDispose]())));

describe('who may apply is told as the entry says it', () => {
  test.each([
    ['who can use the tech vouchers?', 'based in Canada'],
    ['who gets tech vouchers?', 'based in Canada'],
    ['Wer kann die Technologiegutscheine nutzen?', 'Sitz in Kanada'],
    ['Wer bekommt Technologiegutscheine?', 'Sitz in Kanada'],
    ['Wer darf die Technologiegutscheine einlösen?', 'Sitz in Kanada'],
    ['An wen richten sich die Technologiegutscheine?', 'Sitz in Kanada'],
    [
      'Do we need a research institute on board for the quantum call, or is two companies enough?',
      'at least one company',
    ],
    ['Does the quantum call need a company partner?', 'at least one company'],
    ['Is one company enough for the quantum call?', 'at least one company'],
    ['Does a university have to be part of the quantum call?', 'at least one company'],
    ['Muss eine Hochschule bei der Quanten-Ausschreibung dabei sein?', 'mindestens einem Unternehmen'],
    ['How many companies must be in a quantum call consortium?', 'at least one company'],
    ["Is my master's enough for the AI Talent Exchange?", "master's students"],
    [
      'Brauchen wir für die Quanten-Ausschreibung ein Forschungsinstitut, oder reichen zwei Unternehmen?',
      'mindestens einem Unternehmen',
    ],
    ['Muss bei der Quanten-Ausschreibung ein Unternehmen dabei sein?', 'mindestens einem Unternehmen'],
    ['Reicht ein Unternehmen für die Quanten-Ausschreibung?', 'mindestens einem Unternehmen'],
    [
      'Wie viele Unternehmen müssen bei der Quanten-Ausschreibung dabei sein?',
      'mindestens einem Unternehmen',
    ],
    ['Wie viele Partner braucht die Quanten-Ausschreibung?', 'mindestens einem Unternehmen'],
  ])('%s', async (text, told) => {
    expect(plainText((await world.ask(text)).message)).toContain(told);
  });
});

test.each([
  ['We own forest near Valencia, would Bringing Burnt Land Back be for us?', 'forest owners'],
  ['Wir besitzen Wald, wäre Verbrannte Flächen neu begrünen etwas für uns?', 'Waldbesitzer'],
])('whether a call is for the asker: %s', async (text, told) => {
  expect(plainText((await ember.ask(text)).message)).toContain(told);
});

test.each([
  ['Gibt es etwas für private Waldbesitzer?', ['call:restoration-2026']],
  ['is there anything for private forest owners?', ['call:restoration-2026']],
])('that they are private names nobody else: %s', async (text, about) => {
  expect((await ember.ask(text)).about).toEqual(about);
});

test.each([
  'calls for PhD students?',
  'calls for doctoral students',
  'anything for PhD candidates?',
  'Calls für PhD-Studierende?',
])('whoever works for a doctorate is called in several ways: %s', async (text) => {
  const { about } = await world.ask(text);
  expect(about).toEqual(['call:quantum-talent-2026', 'call:ai-talent-2026']);
});

test.each([
  ['How many companies applied to the quantum call?', 'not guess'],
  ['How many companies take part in the quantum call?', 'not guess'],
  ['Do I need a CV for the AI Talent Exchange?', 'with a CV'],
  ['Do I need a visa for the AI Talent Exchange?', 'not guess'],
  ['When do companies need to apply for the tech vouchers?', 'at any time'],
  ['What do I need before applying to the AI Talent Exchange?', 'with a CV'],
  ['What do I have to do before applying to the AI Talent Exchange?', 'with a CV'],
])('what else is needed or counted is not told by that: %s', async (text, told) => {
  const said = plainText((await world.ask(text)).message);
  expect(said).toContain(told);
  expect(said).not.toMatch(/Who may apply|Wer sich bewerben/);
});

test.each([
  'Do we have to upload team photos for the quantum call?',
  'Does the whole team have to sign the application for the quantum call?',
  'Does everyone involved need a visa for the quantum call?',
  'Do we have to be part of the alliance for the quantum call?',
  'Does every company need a visa for the quantum call?',
  'Müssen wir für die Quanten-Ausschreibung Teamfotos hochladen?',
  'Muss das ganze Team bei der Quanten-Ausschreibung unterschreiben?',
  'Brauchen alle Beteiligten ein Visum für die Quanten-Ausschreibung?',
])('what a team or its members must do is not told by who may apply: %s', async (text) => {
  expect(plainText((await world.ask(text)).message)).not.toMatch(
    /^[^\n]+\n(?:Who may apply|Wer sich bewerben)/,
  );
});
