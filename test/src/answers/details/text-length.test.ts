import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let lupine: Awaited<ReturnType<typeof askedWorld>>;
let scroll: Awaited<ReturnType<typeof askedWorld>>;
let kiln: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
  scroll = await askedWorld('world-scroll.yaml', '2026-03-10T09:00:00Z');
  kiln = await askedWorld('world-kiln.yaml', '2027-03-01T09:00:00Z');
});
afterAll(() => Promise.all([world, lupine, scroll, kiln].map((one) => one[Symbol.asyncDispose]())));

async function told(text: string, conversation: string | null = null): Promise<string> {
  return plainText((await world.ask(text, conversation)).message);
}

test.each([
  ['How long may a Safe-by-Design AI proposal be and where does it go?', 'at most 15 pages'],
  ['How long should the work plan be for the AI Talent Exchange?', 'three-page'],
  ['How long can the Safe-by-Design AI proposal be?', 'at most 15 pages'],
  ['Wie viele Seiten darf der Antrag für die KI-Ausschreibung haben und wohin damit?', 'höchstens 15 Seiten'],
  ['Wie lang soll der Arbeitsplan bei den KI-Stipendien sein?', 'drei Seiten'],
])('how long a text may be is told by how to apply: %s', async (text, said) => {
  const [, fact] = (await told(text)).split('\n');
  expect(fact).toMatch(/^(?:How to apply|So bewerben Sie sich): /);
  expect(fact).toContain(said);
});

test.each([
  'How long can I still apply for the AI Talent Exchange?',
  'How long do I have for the AI Talent Exchange?',
  'Wie lange kann ich mich noch für die KI-Stipendien bewerben?',
])('how long one may apply is not: %s', async (text) => {
  expect(await told(text)).toMatch(/18 May 2026|18\.05\.2026/);
});

test.each([
  'How long may a company be on board of Safe-by-Design AI?',
  'How long may a project of the AI call run?',
  'How long may the stay be in the AI Talent Exchange?',
])('how long anything else may be is not: %s', async (text) => {
  expect(await told(text)).not.toMatch(/pages|page work plan/);
});

test.each([
  ['wie lang darf der jährliche Projektbericht sein?', 'answer:reporting'],
  ['Wie lang darf der Projektbericht sein?', 'answer:reporting'],
  ['Wie lang darf ein Projekt sein?', 'answer:project-length'],
])('a report is as long as its pages, not as the project: %s', async (text, about) => {
  expect((await lupine.ask(text)).about).toEqual([about]);
});

test('nothing is told of a report that no answer tells of', async () => {
  expect((await world.ask('wie lang darf der jährliche Projektbericht sein?')).kind).toBe('unknown');
});

test.each([
  ['How long may the outline of the dialects call be?', 'eight-page outline'],
  ['Wie viele Seiten hat die Skizze bei der Dialekt-Ausschreibung?', 'Skizze von acht Seiten'],
  ['How long may the expression of interest be in the documentation call?', 'Two-page'],
])('pages are told of the stage whose they are: %s', async (text, said) => {
  expect(plainText((await scroll.ask(text)).message)).toContain(said);
});

test.each([
  'How long may the full proposal of the dialects call be?',
  'Wie lang darf der Vollantrag bei Dialekte im Wandel sein?',
  'How many pages may the proposal have in the documentation call?',
  'How many pages for the final application in the documentation call?',
])('and of no other stage: %s', async (text) => {
  expect(await scroll.ask(text)).toMatchObject({ kind: 'unknown' });
});

/** What the second of two questions is answered by. */
async function second(bot: typeof kiln, first: string, then: string) {
  const talk = `${first} ${then}`;
  await bot.ask(first, talk);
  return bot.ask(then, talk);
}

test.each([
  ['When is the full proposal for the kiln call due?', 'And how many pages may it have?'],
  ['When is the outline of the flat glass call due?', 'How many pages?'],
  ['When is the outline of the flat glass call due?', 'How long can it be?'],
  ['Wann ist der Vollantrag der Ofen-Ausschreibung fällig?', 'Wie viele Seiten darf er haben?'],
  ['Wann ist der Vollantrag der Ofen-Ausschreibung fällig?', 'Wie viele Seiten?'],
  ['Wann ist die Skizze der Flachglas-Ausschreibung fällig?', 'Wie lang darf sie sein?'],
])('pages of another stage than the one told last are not told: %s %s', async (first, then) => {
  expect(await second(kiln, first, then)).toMatchObject({ kind: 'unknown' });
});

test.each([
  ['Wann ist die Skizze der Ofen-Ausschreibung fällig?', 'Wie viele Seiten darf sie haben?', 'acht Seiten'],
  ['When is the idea sheet of the flat glass call due?', 'How long can it be?', 'two-page'],
  ['When is the outline of the flat glass call due?', 'How many pages may the idea sheet have?', 'two-page'],
  ['When is the full proposal for the kiln call due?', 'And how long may the outline be?', 'eight-page'],
  ['Wann endet die Ofen-Ausschreibung?', 'Wie viele Seiten?', 'acht Seiten'],
  ['What is the flat glass call about?', 'How many pages?', 'two-page'],
])(
  'those of that stage, of one that is named, or of a call of which all was told, are: %s %s',
  async (first, then, said) => {
    expect(plainText((await second(kiln, first, then)).message)).toContain(said);
  },
);

test.each(['How many pages?', 'Wie viele Seiten?', 'And how many pages?'])(
  'the pages of something that nobody named are not those of a summary: %s',
  async (text) => {
    expect(await second(world, 'When is the full proposal of the quantum call due?', text)).toMatchObject({
      kind: 'unknown',
    });
  },
);
