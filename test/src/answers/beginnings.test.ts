import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  // How an alliance began.
  ['Wann war der offizielle Startschuss der Allianz?', 'milestone:alliance-announced'],
  ['When was the official launch of the alliance?', 'milestone:alliance-announced'],
  ['When did the alliance go live?', 'milestone:alliance-announced'],
  ['Wann ging die Allianz live?', 'milestone:alliance-announced'],
  ['When was the alliance officially born?', 'milestone:alliance-announced'],
  ['When did the starting gun fire for the alliance?', 'milestone:alliance-announced'],
  ['Seit wann läuft die Allianz?', 'milestone:alliance-announced'],
  ['Since when has the alliance been running?', 'milestone:alliance-announced'],
  ['Ab wann lief die Allianz?', 'milestone:alliance-announced'],
  // How anything else begins.
  ['Wann nimmt der Rechenverbund die Arbeit auf?', 'milestone:compute-network'],
  ['Wann nimmt der Rechenverbund seinen Betrieb auf?', 'milestone:compute-network'],
  ['When do the first quantum projects get under way?', 'milestone:quantum-projects-start'],
  ['Wann rollen die ersten Quantenprojekte an?', 'milestone:quantum-projects-start'],
  ['When was the quantum call unveiled?', 'milestone:quantum-call-announced'],
  // How somebody comes to a place.
  ['When does LawZero open up shop in Berlin?', 'milestone:lawzero-berlin'],
  ['When will LawZero set up in Berlin?', 'milestone:lawzero-berlin'],
  ['Wann schlägt LawZero in Berlin seine Zelte auf?', 'milestone:lawzero-berlin'],
  ['Wann startet LawZero in Berlin?', 'milestone:lawzero-berlin'],
  // A call goes live as calls do.
  ['When does the quantum call go live?', 'call:quantum-2026'],
  ['Wann geht die Quanten-Ausschreibung an den Start?', 'call:quantum-2026'],
  // Neither the other place nor somebody else, nor the end of it; whoever opens an office was not launched by it.
  ['When does LawZero open up shop in Hamburg?', undefined],
  ['When does the NRC open up shop in Berlin?', undefined],
  ['When does LawZero close up shop in Berlin?', undefined],
  ['When was LawZero launched?', undefined],
  ['Wann wurde LawZero gestartet?', undefined],
  ['When did the NRC go live?', undefined],
  ['Wann ging der NRC an den Start?', undefined],
  ['Wer gab den Startschuss der Allianz?', undefined],
])('“%s” is told by %s', async (text, first) => {
  expect((await world.ask(text)).about[0]).toBe(first);
});
