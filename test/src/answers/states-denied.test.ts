import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-05-15T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const TO_COME = ['call:ai-safe-2026', 'call:data-spaces-2027'];
const OPEN = ['call:ai-talent-2026', 'call:compute-pilots-2026', 'call:quantum-2026', 'call:tech-vouchers'];
const OVER = ['call:quantum-talent-2026', 'call:pqc-sme-2026', 'call:photonics-2026', 'call:minerals-2025'];

describe('a state that is denied is not the one that is asked for', () => {
  test.each([
    ["Which calls haven't opened yet?", TO_COME],
    ['Which calls have not opened so far?', TO_COME],
    ["Which calls haven't started yet?", TO_COME],
    ['Welche Ausschreibungen haben noch nicht geöffnet?', TO_COME],
    ['Welche Ausschreibungen haben noch nicht begonnen?', TO_COME],
    ['Welche Ausschreibungen sind bislang nicht geöffnet?', TO_COME],
    ['Which calls are not yet closed?', OPEN],
    ['Which programmes are not over yet?', OPEN],
    ['Welche Förderaufrufe sind aktuell noch nicht geschlossen?', OPEN],
    ['Welche Ausschreibungen sind noch nicht abgelaufen?', OPEN],
    ['Welche Bekanntmachungen sind zum jetzigen Zeitpunkt geöffnet?', OPEN],
    ["Which calls aren't open any more?", OVER],
    ['Which calls are no longer open?', OVER],
    ['Welche Ausschreibungen sind nicht mehr offen?', OVER],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});

test.each([
  ['Which calls are not for companies?', 'unknown'],
  ['Welche Ausschreibungen sind nicht offen für Firmen?', 'unknown'],
])('what is denied otherwise stays unknown: %s', async (text, kind) => {
  expect((await world.ask(text)).kind).toBe(kind);
});
