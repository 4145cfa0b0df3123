import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-lupine.yaml', '2026-06-01T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const GROUNDWATER = ['call:groundwater-2026'];
const PEAT = ['milestone:peat-summit'];
const NEXT = ['call:rivers-2026'];

describe('what somebody works on says which of all deadlines or events is meant', () => {
  test.each([
    ['I study groundwater. When is the next deadline?', GROUNDWATER],
    ["What's the next deadline? I work on groundwater.", GROUNDWATER],
    ['I am a groundwater researcher. When is the next deadline?', GROUNDWATER],
    ['For our newsletter on groundwater: what is the next deadline?', GROUNDWATER],
    ['We work on peat: when is the next event?', PEAT],
    ['Ich arbeite zu Grundwasser. Was ist die nächste Frist?', GROUNDWATER],
    ['Wir forschen zu Grundwasser, was ist die nächste Frist?', GROUNDWATER],
    ['Für unseren Newsletter zu Grundwasser: Was ist die nächste Frist?', GROUNDWATER],
    ['Ich arbeite zu Mooren: Wann ist die nächste Veranstaltung?', PEAT],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});

test.each([
  'We work on quasars. When is the next deadline?',
  'We study quasars. When is the next deadline?',
  'Ich arbeite zu Quasaren. Was ist die nächste Frist?',
  'Ich studiere Quasare. Was ist die nächste Frist?',
  'Für unseren Newsletter zu Quasaren: Was ist die nächste Frist?',
])('nothing is known of a topic that no entry has: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

describe('where somebody works or what for narrows nothing', () => {
  test.each([
    ['I work in Toronto. When is the next deadline?', NEXT],
    ['I am in the lab all day. When is the next deadline?', NEXT],
    ['I work at a university. When is the next deadline?', NEXT],
    ['For our newsletter: what is the next deadline?', NEXT],
    ['Ich bin neu im Büro. Was ist die nächste Frist?', NEXT],
    ['Ich studiere in Konstanz. Was ist die nächste Frist?', NEXT],
    ['Wir arbeiten im Labor. Wann ist die nächste Frist?', NEXT],
    ['For our newsletter on groundwater: when is the River Day in Cremona?', ['milestone:river-day']],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});
