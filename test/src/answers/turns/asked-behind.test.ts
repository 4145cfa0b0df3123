import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // Whom to send it to, and who answers questions.
  ['Wann endet die PQC-Förderung?', 'an wen schick ich das?', 'call:pqc-sme-2026', 'Löwe'],
  ['Wann endet die PQC-Förderung?', 'wem schick ich das?', 'call:pqc-sme-2026', 'Löwe'],
  ['Wann endet die PQC-Förderung?', 'bei wem geb ich das ab?', 'call:pqc-sme-2026', 'Löwe'],
  ['Wann endet die PQC-Förderung?', 'wohin schick ich das?', 'call:pqc-sme-2026', 'VDI'],
  ['Wann endet die PQC-Förderung?', 'Wer kann mir dazu Fragen beantworten?', 'call:pqc-sme-2026', 'Löwe'],
  ['Wann endet die PQC-Förderung?', 'Wer beantwortet mir Fragen?', 'call:pqc-sme-2026', 'Löwe'],
  // What is next, behind one that is over and a word of regret.
  [
    'Ist der Photonik-Wettbewerb noch offen?',
    'schade. welche Frist kommt als nächste?',
    'call:quantum-2026',
    '',
  ],
  ['Ist der Photonik-Wettbewerb noch offen?', 'Oh, wann ist die nächste Frist?', 'call:quantum-2026', ''],
  ['Is the photonics challenge still open?', "pity. what's the next deadline?", 'call:quantum-2026', ''],
  ['Is the photonics challenge still open?', 'oh well, which deadline comes next?', 'call:quantum-2026', ''],
  // Whether they get money, where what was told says so.
  ['Can a French lab take part?', 'would they get any money?', 'answer:third-countries', 'without money'],
  ['Can a French lab take part?', 'would they be paid?', 'answer:third-countries', 'without money'],
  ['Can a French lab take part?', 'are they funded?', 'answer:third-countries', 'without money'],
  ['Kann ein französisches Labor mitmachen?', 'werden sie bezahlt?', 'answer:third-countries', 'ohne Geld'],
])('“%s” – “%s”', async (first, text, about, said) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-11T09:00:00Z');
  await world.ask(first, 'c');
  const answer = await world.ask(text, 'c');
  expect(answer.about[0]).toBe(about);
  expect(JSON.stringify(answer.message.parts)).toContain(said);
});

test('how much they get is not told by that they get none', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-11T09:00:00Z');
  await world.ask('Can a French lab take part?', 'c');
  expect((await world.ask('how much money would they get?', 'c')).kind).toBe('unknown');
});
