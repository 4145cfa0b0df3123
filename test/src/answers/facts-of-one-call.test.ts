import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let stage: Awaited<ReturnType<typeof askedWorld>>;
let orchard: Awaited<ReturnType<typeof askedWorld>>;
let saffron: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  stage = await askedWorld('world-fjord.yaml', '2026-12-15T09:00:00Z');
  orchard = await askedWorld('world-orchard.yaml', '2027-03-25T09:00:00Z');
  saffron = await askedWorld('world-saffron.yaml', '2026-05-04T09:00:00Z');
});
afterAll(() => Promise.all([stage, orchard, saffron].map((world) => world[Symbol.asyncDispose]())));

const toldOf = async (world: typeof stage, text: string) => plainText((await world.ask(text)).message);

describe('a sum is no group of calls', () => {
  test.each([
    ['Welche Fördersumme ist bei Wassersparende Obstgärten drin?', '310.000 €'],
    ['Which amount does the fire blight call give per project?', 'EUR 220,000'],
    ['Obergrenze beim Feuerbrand', '220.000 €'],
    ["what's the max for the pollen call", 'EUR 640,000'],
  ])('%s', async (question, told) => {
    expect(await toldOf(orchard, question)).toContain(told);
  });
});

describe('what is limited beside money is told by no amount', () => {
  test.each([
    'max project duration pollen call',
    'partner limit pollen call?',
    "What's the maximum number of partners in the pollen call?",
    'is there a ceiling on travel costs in the pollen call',
    'page limit for the fire blight call?',
  ])('%s', async (question) => {
    expect((await orchard.ask(question)).kind).toBe('unknown');
  });
});

test.each([
  ['page limit for the schools call?', 'at most eight pages'],
  ['Seitenlimit Schul-Ausschreibung?', 'höchstens acht Seiten'],
  ['Welche Partner brauchen wir für Gebärdensprache in der Schule?', 'mindestens einer Schule'],
  ['Who can go on the teacher exchange?', 'two years of professional experience'],
  ['Wer darf beim Lehrenden-Austausch mit?', 'zwei Jahren Berufserfahrung'],
  ['stage tech vochers how mutch', 'EUR 6,000'],
])('%s', async (question, told) => {
  expect(await toldOf(stage, question)).toContain(told);
});

test.each([
  'Welche Ansprechperson hat Sparsames Bühnenlicht?',
  'Which contact person does Low-Energy Stage Light have?',
])('a contact that no entry states is told by no date: %s', async (question) => {
  const { kind, message } = await stage.ask(question);
  expect(kind).toBe('unknown');
  expect(plainText(message)).not.toContain('2026');
});

test.each([
  ['Wie lange dauert die Förderung bei der HLB-Ausschreibung?', 'für drei Jahre'],
  ['max project duration pollen call', 'Duration: not stated'],
])('how long it lasts is told as far as its texts say: %s', async (question, told) => {
  expect(await toldOf(orchard, question)).toContain(told);
});

test('the day of a form is no way to apply', async () => {
  expect(await toldOf(orchard, 'cut-off for the entry form of the cider challenge')).toContain('9 Apr 2027');
});

test('the words of an organisation’s name are no call’s own', async () => {
  expect((await saffron.ask("When is the museum foundation's call due?")).kind).toBe('clarify');
});

test('a summary in another language is left out', async () => {
  expect(await toldOf(saffron, 'closing date of the grants for earthquake sensors?')).not.toContain(
    'Seismometer',
  );
});
