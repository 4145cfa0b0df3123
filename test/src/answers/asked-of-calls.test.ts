import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
let ports: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('world-a.yaml', '2026-02-20T09:00:00Z');
  ports = await askedWorld('world-harbour.yaml', '2026-05-05T09:00:00Z');
});
afterAll(async () => {
  await alliance[Symbol.asyncDispose]();
  await ports[Symbol.asyncDispose]();
});

const toldOf = async (world: typeof alliance, text: string) => plainText((await world.ask(text)).message);

describe('a city that the call does not tell of is where somebody asks from', () => {
  test.each([
    ['Photonics challenge: when does it close for someone in Montreal?', '20:00 (Toronto)'],
    ['Bis wann geht die Frist der Compute-Piloten in Ottawa?', '18:00 Uhr (Toronto)'],
  ])('%s', async (question, time) => {
    expect(await toldOf(alliance, question)).toContain(time);
  });
});

describe('calls are found by whom they are for, whatever else is called so', () => {
  test.each([
    ['What is there for SMEs?', ['SME Grants', 'Vouchers']],
    ['Was gibt es für KMU?', ['KMU-Förderung', 'Technologiegutscheine']],
  ])('%s', async (question, titles) => {
    const said = await toldOf(alliance, question);
    for (const title of titles) expect(said).toContain(title);
  });
});

test.each([
  ['Is there anything still open?', 'calls are open at present'],
  ['Wo ist das Digitalministerium als Förderer dabei?', 'Sichere KI von Anfang an'],
  ['Wie lang darf der Antrag bei der KI-Ausschreibung sein?', 'höchstens 15 Seiten'],
  ['How long may the proposal for the AI call be?', 'at most 15 pages'],
  ['Wo kann ich mich wegen der Technologiegutscheine melden?', 'vouchers@ised.example'],
  ['Was muss in den nächsten 20 Tagen abgegeben werden?', 'in den nächsten 20 Tagen:'],
  ['How soon is a tech voucher decided?', 'within six weeks'],
])('%s', async (question, told) => {
  expect(await toldOf(alliance, question)).toContain(told);
});

test('what is coming up in a month is told of events and of deadlines, with one list of sources', async () => {
  const said = await toldOf(alliance, 'Was steht im März noch an?');
  expect(said).toContain('Ein Meilenstein im März 2026');
  expect(said).toContain('2 Fristen enden im März 2026');
  expect(said.match(/Quellen?:/g)).toHaveLength(1);
});

test('which calls somebody missed are those that are over', async () => {
  expect((await alliance.ask('Which calls have we missed?')).about).toEqual(['call:minerals-2025']);
});

test('what is paid in general is asked of no call that is called so', async () => {
  expect((await alliance.ask('Wie hoch ist die Förderung?')).kind).toBe('clarify');
});

test.each([
  ['We’re a lab in Zadar, when is the proposal for the ballast call due?', '10 Jul 2026, 17:00'],
  ['Wohin schicke ich die Interessenbekundung für die Werftroboter?', 'werftroboter@phw.example'],
  ['Welche Abgaben stehen im dritten Quartal an?', 'Projektskizze: Fr, 04.09.2026'],
  ['Which deadline should I put in the calendar next?', 'The next deadline'],
])('%s', async (question, told) => {
  expect(await toldOf(ports, question)).toContain(told);
});

test('what the asker says of themselves still finds whom a call is for', async () => {
  const said = await toldOf(ports, 'We are a shipyard in Gdansk, what can we apply for?');
  expect(said).toContain('Robots for Tomorrow’s Shipyard'.replace('’', "'"));
});

describe('whom the conditions of a call shut out is not told of it', () => {
  test.each([
    ['Which calls are open to Croatian organizations?', ['Yard', 'Shipyard'], ['Crane']],
    ['Welche Fristen gelten für Kroatien?', ['Werft'], ['Kran']],
  ])('%s', async (question, told, untold) => {
    const said = await toldOf(ports, question);
    expect(told.some((title) => said.includes(title))).toBe(true);
    for (const title of untold) expect(said).not.toContain(title);
  });
});

test.each([
  ['What’s open today?', 'calls are open at present'],
  ['Wie groß ist das Gesamtbudget der Quanten-Ausschreibung?', 'Gesamtbudget: nicht angegeben'],
  ['I advise companies. When was the alliance founded?', 'Sovereign Technology Alliance launched'],
  ['When did the alliance start?', 'Sovereign Technology Alliance launched'],
  ['When do the AI projects start?', 'A date for that: not stated'],
  ['Is the steering committee meeting in April?', 'No milestone on that'],
])('%s is told as it is meant', async (question, told) => {
  expect(await toldOf(alliance, question)).toContain(told);
});

test.each(['Which calls are neither cancelled nor postponed?', 'When does the AI call close in UTC+5?'])(
  'is not guessed: %s',
  async (question) => {
    expect((await alliance.ask(question)).kind).toBe('unknown');
  },
);

test('an event in one city is not told where somebody asks for it in another', async () => {
  expect((await ports.ask('When is the annual forum in Halifax?')).kind).toBe('unknown');
  expect(await toldOf(ports, 'When is the annual forum in Rijeka?')).toContain('22 Oct 2026');
});

test.each([
  ['Is the photonics challenge still open?', true],
  ['Ist die Quanten-Ausschreibung schon offen?', true],
  ['Is the AI call open?', false],
  ['When does the photonics challenge close?', false],
])('%s is told whether it is: %s', async (question, isOpen) => {
  expect(/This call is open\.|Diese Ausschreibung ist offen\./.test(await toldOf(alliance, question))).toBe(
    isOpen,
  );
});
