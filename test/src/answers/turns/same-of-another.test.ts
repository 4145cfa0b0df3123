import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function askedBehind(first: string, text: string) {
  await using world = await askedWorld('world-heath.yaml', '2026-08-10T09:00:00Z');
  await world.ask(first, 'c');
  return (await world.ask(text, 'c')).about;
}

test.each([
  ['Who may apply for vouchers?', 'also Canadian labs?'],
  ['Who may apply for vouchers?', 'and German universities?'],
  ['Wer darf die Gutscheine beantragen?', 'auch Hochschulen?'],
  ['Gibt es Gutscheine?', 'auch für kanadische Firmen?'],
  ['Tell me about the vouchers', 'also for Canadian companies?'],
])('whom a call lets in is asked of the one told last: “%s” – “%s”', async (first, text) => {
  expect(await askedBehind(first, text)).toEqual(['call:vouchers']);
});

test('behind a list, others ask for another list', async () => {
  expect(await askedBehind('Which calls are open?', 'also for Canadian companies?')).not.toEqual([
    'call:vouchers',
  ]);
});
