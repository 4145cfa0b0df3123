import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('../../../knowledge/alliance.yaml', '2026-11-27T09:00:00Z');
});
afterAll(() => alliance[Symbol.asyncDispose]());

let talks = 0;
/** What the last of these questions, asked one after the other, is answered by. */
async function toldLast(...questions: readonly string[]) {
  talks += 1;
  const answers = [];
  for (const question of questions) answers.push(await alliance.ask(question, `talk-${talks}`));
  return answers.at(-1)?.about[0];
}

describe('what follows an answer stays with what was told', () => {
  test.each([
    ['Was ist die ALL IN?', 'Wann wurde das angekündigt?', 'answer:all-in-2026'],
    ['What is ALL IN?', 'When was it announced?', 'answer:all-in-2026'],
    ['What is ALL IN?', 'Where is it?', 'answer:all-in-2026'],
    ['What is ALL IN?', 'Who paid for it?', undefined],
    ['What is the Digital Alliance?', 'Who agreed on it?', 'answer:digital-alliance-and-technology-alliance'],
    ['Was ist die ALL IN?', 'Seit wann ist sie offen?', undefined],
    ['Wer ist Karsten Wildberger?', 'Seit wann leitet er das?', undefined],
  ])('%s %s', async (first, second, told) => {
    expect(await toldLast(first, second)).toBe(told);
  });

  test.each([
    ['Wann endete ZIM?', 'Gehört sie zur Allianz?', 'call:zim-nrc-irap-2025'],
    ['Wann startet die Quanten-Ausschreibung?', 'Gehört sie zur Allianz?', undefined],
  ])('what it has to do with the alliance: %s %s', async (first, second, told) => {
    expect(await toldLast(first, second)).toBe(told);
  });

  test('and an answer that nobody has is no new subject', async () => {
    const questions = [
      'Wann startet die Quanten-Ausschreibung?',
      'Gehört sie zur Allianz?',
      'Wer fördert sie?',
    ];
    expect(await toldLast(...questions)).toBe('call:quantum-nrc-bmftr');
  });
});

describe('an event of an organisation is told only for what it tells of', () => {
  test.each([
    ['Wann wurde Cohere gegründet?', undefined],
    ['Wann startet das Projekt von Cohere in Deutschland?', undefined],
    ['When did Cohere and Aleph Alpha announce their merger?', 'milestone:cohere-aleph-alpha-announced'],
    ['When was LawZero founded?', 'milestone:lawzero-launched'],
    ['Wann wurde das BMDS gegründet?', 'milestone:bmds-founded'],
    ['Wann wurde das BMWK umbenannt?', undefined],
    ['Wann wurde das BMFTR gegründet?', undefined],
  ])('%s', async (question, told) => {
    expect(await toldLast(question)).toBe(told);
  });

  test('nor is one call told for another', async () => {
    expect(await toldLast('When did BMFTR announce its space call?')).not.toBe('answer:quantum-call-status');
  });
});

describe('what comes behind what was told', () => {
  let sheep: Awaited<ReturnType<typeof askedWorld>>;
  let theatre: Awaited<ReturnType<typeof askedWorld>>;
  beforeAll(async () => {
    sheep = await askedWorld('world-saffron.yaml', '2026-05-06T09:00:00Z');
    theatre = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  });
  afterAll(async () => {
    await sheep[Symbol.asyncDispose]();
    await theatre[Symbol.asyncDispose]();
  });

  test('behind a stage the next one of the same call', async () => {
    await sheep.ask('When is the next stage of Hardy Sheep?', 'stages');
    const { message } = await sheep.ask('And the one after that?', 'stages');
    expect(JSON.stringify(message)).toMatch(/4 Dec 2026/);
    expect(JSON.stringify(message)).not.toMatch(/10 Jul 2026/);
    expect((await sheep.ask('Und danach?', 'stages')).kind).toBe('unknown');
  });

  test('behind an event the next one, however it was asked for', async () => {
    await theatre.ask('When is the partner day?', 'events');
    expect((await theatre.ask('and what comes after that?', 'events')).about).toEqual([
      'milestone:online-clinic',
    ]);
    expect((await theatre.ask('Und davor?', 'events')).about).toEqual(['milestone:partner-day']);
  });
});

describe('when that is in a country', () => {
  test.each([
    ['Und wann ist das in Deutschland?', '12:00 Uhr (Berlin)'],
    ['When is that in Japan?', '19:00 (Tokyo)'],
  ])('%s', async (question, time) => {
    const world = await askedWorld('world-a.yaml', '2026-02-20T09:00:00Z');
    await world.ask('Wann endet die Quantenausschreibung?', 'there');
    const { message } = await world.ask(question, 'there');
    await world[Symbol.asyncDispose]();
    expect(JSON.stringify(message)).toContain(time);
  });
});

test('“das Ganze” is what was told last', async () => {
  await using asked = await askedWorld('world-saffron.yaml', '2026-04-10T09:00:00Z');
  await asked.ask('Wann endet das Teppichprogramm?', 'c');
  for (const text of ['Wer fördert das Ganze?', 'who funds the whole thing?'])
    expect((await asked.ask(text, 'c')).about[0]).toBe('call:carpets-2026');
});
