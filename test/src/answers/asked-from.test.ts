import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let ember: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
  ember = await askedWorld('world-ember.yaml', '2026-05-20T09:00:00Z');
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await ember[Symbol.asyncDispose]();
});

describe('until what time it is in a country is told by its clocks as well', () => {
  test.each([
    ['Feldstipendien – bis wie viel Uhr in Deutschland?', '02:00 Uhr (Berlin)'],
    ['Field fellowships: until what time can I submit from Germany?', '02:00 (Berlin)'],
    ['Bis wie viel Uhr deutscher Zeit nehmt ihr Beiträge für Atlantische Stimmen an?', '20:00 Uhr (Berlin)'],
    ['Atlantic voices closing time in Germany?', '20:00 (Berlin)'],
    ['Atlantische Stimmen, Schlusszeit in Deutschland?', '20:00 Uhr (Berlin)'],
    ['Was ist die Schlusszeit der Feldstipendien in London?', '01:00 Uhr (London)'],
    ['Feldstipendien: Schlusszeit?', '20:00 Uhr (Toronto)'],
  ])('%s', async (text, told) => {
    expect(JSON.stringify((await world.ask(text)).message.parts)).toContain(told);
  });

  test('a side of its own stays the one that is told', async () => {
    const { message } = await world.ask(
      'Until what time can archives from Germany apply to the tape program?',
    );
    expect(JSON.stringify(message.parts)).not.toContain('12 Jun');
  });
});

describe('what is counted, left to be found, or has gone by', () => {
  test.each([
    ['last two milestones', 'milestone:first-council', 'milestone:applicants-webinar'],
    ['die letzten beiden Meilensteine', 'milestone:first-council', 'milestone:applicants-webinar'],
    ['Die nächsten beiden Fristen?', 'call:archive-residencies-2026', 'call:field-residencies-2026'],
    ['Welche Ausschreibungen kommen dieses Jahr noch?', 'call:place-names-2026', 'call:last-speakers-2027'],
    ['Was ist am dringendsten?', 'call:archive-residencies-2026'],
    ['Was hat das Tonarchiv gerade?', 'call:archive-residencies-2026', 'call:tapes-2026'],
  ])('%s', async (text, ...told) => {
    expect((await world.ask(text)).about).toEqual(told);
  });

  test.each([
    ['Show me everything about equipment', 'call:water-bombers-2027', 'call:equipment-sme-2026'],
    ['Alles zum Thema Ausrüstung bitte.', 'call:water-bombers-2027', 'call:equipment-sme-2026'],
    ['Alles über das THW bitte', 'organisation:thw'],
    ['Our intern says the equipment grants close on 8 May. Correct?', 'call:equipment-sme-2026'],
  ])('%s', async (text, ...told) => {
    expect((await ember.ask(text)).about).toEqual(told);
  });

  test('of a day that is past no other year is told', async () => {
    const { message } = await ember.ask('Stimmt es, dass die Löschtechnik-Förderung am 8. Mai endet?');
    expect(JSON.stringify(message.parts)).not.toContain('Keine Frist');
  });
});
