import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const [ARCHIVE, FIELD, TAPES, LUSATIA, NESTS, DIALECTS, CHOIRS] = [
  'call:archive-residencies-2026',
  'call:field-residencies-2026',
  'call:tapes-2026',
  'call:lusatia-2026',
  'call:nests-2026',
  'call:dialects-2026',
  'call:choir-vouchers',
];

test.each([
  ['Nur die mit einem Förderer aus Deutschland bitte.', [ARCHIVE, TAPES, LUSATIA, DIALECTS]],
  ['Davon nur die mit slowenischen Förderern', [FIELD, DIALECTS]],
  ['Only those with a Canadian funder, please', [FIELD, TAPES, NESTS, DIALECTS, CHOIRS]],
  ['just the Canadian ones', [FIELD, TAPES, NESTS, DIALECTS, CHOIRS]],
  ['Are there any with a Slovenian funder?', [FIELD, DIALECTS]],
  ['Only the ones about sound archives', [ARCHIVE, TAPES]],
  ['Nur die, die im Juni enden', [FIELD, TAPES]],
  ['only those with an Austrian funder', []],
])('of the open calls, “%s”', async (text, about) => {
  await using asked = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
  await asked.ask('Which calls are open?', text);
  const answer = await asked.ask(text, text);
  expect([answer.kind, answer.about]).toEqual(['answer', about]);
});

test('of what was offered, the one that is named is meant', async () => {
  await using asked = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
  await asked.ask('How much does the residency pay?', 'offered');
  const answer = await asked.ask('Only the fieldwork one', 'offered');
  expect(answer.about).toEqual([FIELD]);
});
