import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
let orchard: Awaited<ReturnType<typeof askedWorld>>;
let stage: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('world-a.yaml', '2026-03-05T09:00:00Z');
  orchard = await askedWorld('world-orchard.yaml', '2027-03-25T09:00:00Z');
  stage = await askedWorld('world-fjord.yaml', '2026-12-15T09:00:00Z');
});
afterAll(() => Promise.all([alliance, orchard, stage].map((world) => world[Symbol.asyncDispose]())));

const toldOf = async (world: typeof alliance, text: string) => plainText((await world.ask(text)).message);
const aboutOf = async (world: typeof alliance, text: string) => (await world.ask(text)).about;

describe('what one may still apply for is a list', () => {
  test.each([
    'Worauf kann man sich jetzt noch bewerben?',
    'wo kann man gerade noch einreichen',
    'What can we still apply for?',
    'where can I still submit something',
  ])('%s', async (question) => {
    expect((await orchard.ask(question)).kind).toBe('answer');
    expect((await aboutOf(orchard, question)).length).toBeGreaterThan(3);
  });
});

describe('a province or state of the asker stands for its country', () => {
  test.each([
    ['we are a small company in Ontario, which calls could we apply for?', 'Vouchers', 'SME Grants'],
    ['wir sind KMU in Sachsen – welche Ausschreibung passt für uns?', 'KMU-Förderung', 'gutscheine'],
  ])('%s', async (question, told, untold) => {
    const said = await toldOf(alliance, question);
    expect(said).toContain(told);
    expect(said).not.toContain(untold);
  });

  test('a city whose time is asked for stays a city', async () => {
    const text = "I'm in Riga: until what time can I apply for the early-career exchange?";
    expect(await toldOf(orchard, text)).toContain('(Riga)');
  });

  test('who asks is not who pays', async () => {
    const text = 'Ich komme von einem Institut in Niedersachsen, welche Calls sind offen?';
    expect((await aboutOf(alliance, text)).length).toBeGreaterThan(1);
  });
});

test.each([
  ['Welche Ausschreibungen haben keine Frist?', ['call:cellar-vouchers']],
  ['What can we apply for at any time?', ['call:cellar-vouchers']],
])('what takes applications at any time: %s', async (question, about) => {
  expect(await aboutOf(orchard, question)).toEqual(about);
});

test('the whole name of a call says more than its topic', async () => {
  const text = 'Küstenwald-Ausschreibung: wann ist die nächste Stufe fällig?';
  expect(await aboutOf(stage, text)).toEqual(['call:coastal-stress-2027']);
});

test.each(['Was ist offen und wird aus Kanada mitfinanziert?', 'Which are co-funded by Canada and open?'])(
  '%s',
  async (question) => {
    const about = await aboutOf(stage, question);
    expect(about).toContain('call:timber-stage-2027');
    expect(about).not.toContain('call:mangrove-belt-2027');
  },
);

test('a country’s open calls are those too that take applications at any time, unless their conditions name others', async () => {
  expect(await aboutOf(stage, 'Which calls are open for Germany?')).toContain('call:stage-vouchers');
  expect(await aboutOf(stage, 'Welche Ausschreibungen sind für Kanada offen?')).not.toContain(
    'call:stage-vouchers',
  );
});

test.each([
  ['Wer steht hinter der Quanten-Ausschreibung und bis wann kann man einreichen?', 'Fördergeber'],
  ['Who is behind the quantum call, and when is it due?', 'Funders'],
])('%s asks for two things of one call', async (question, funders) => {
  const said = await toldOf(alliance, question);
  expect(said).toContain(funders);
  expect(said).toMatch(/31(?:\.03\.| Mar )2026/);
});
