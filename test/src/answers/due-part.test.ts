import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-orchard.yaml', '2027-03-25T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const toldOf = async (text: string) => plainText((await world.ask(text)).message);

describe('of what is left nothing is over', () => {
  test.each([
    ['Which deadlines are left this year?', '9 more deadlines fall this year:'],
    ['Welche Fristen bleiben dieses Jahr noch?', '9 Fristen enden dieses Jahr noch:'],
    ['Welche Termine zur Einreichung stehen 2027 noch an?', '9 Fristen enden im Jahr 2027 noch:'],
  ])('%s', async (question, lead) => {
    const said = await toldOf(question);
    expect(said).toContain(lead);
    expect(said).not.toMatch(/· (?:over|abgelaufen)/);
  });

  test.each([
    ['Welche Fristen sind im März noch offen?', 'Keine weitere Frist endet im März 2027.'],
    ['Any deadlines left in March?', 'No further deadline falls in March 2027.'],
  ])('%s', async (question, said) => {
    expect(await toldOf(question)).toContain(said);
  });
});

describe('what has passed is told of calls that go on as well', () => {
  test.each([
    ['What deadlines have already passed this year?', '2 deadlines passed this year:'],
    ['Welche Fristen sind dieses Jahr schon vorbei?', '2 Fristen sind dieses Jahr abgelaufen:'],
  ])('%s', async (question, lead) => {
    expect(await toldOf(question)).toContain(lead);
  });
});

describe('what is handed in is no event', () => {
  test.each([
    'Welche Einreichungen stehen zwischen dem 1. Mai und dem 31. Mai an?',
    'Welche Termine zum Einreichen gibt es im Mai?',
    'Any dates for applications in May?',
  ])('%s', async (question) => {
    expect((await world.ask(question)).about).toEqual(['call:hlb-2027']);
  });

  test.each(['Termine im Mai', 'events in May?'])('%s', async (question) => {
    expect((await world.ask(question)).about).toContain('milestone:blossom-day');
  });
});

test.each([
  'Which deadline do I have to watch out for first?',
  'Auf welche Frist muss ich zuerst achten?',
  'nächster Einreichtermin bitte, mit Uhrzeit',
])('the next deadline: %s', async (question) => {
  expect((await world.ask(question)).about).toEqual(['call:cider-2027']);
});
