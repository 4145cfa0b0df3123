import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let heath: Awaited<ReturnType<typeof askedWorld>>;
let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  heath = await askedWorld('world-heath.yaml', '2026-08-10T09:00:00Z');
  world = await askedWorld('world-a.yaml', '2026-04-20T09:00:00Z');
});
afterAll(() => Promise.all([heath, world].map((one) => one[Symbol.asyncDispose]())));

test.each([
  [
    'Are there vouchers for Canadian firms?',
    'The calls found for that name countries other than Canada:',
    'SMEs',
  ],
  ['Gibt es Gutscheine für Firmen aus Kanada?', 'Die dazu gefundenen Ausschreibungen nennen andere', 'KMU'],
  ['Is there funding for log houses in Germany?', 'The calls found for that name countries other', 'Estonia'],
])('calls that are for others alone say whom they are for: %s', async (text, lead, who) => {
  const said = plainText((await heath.ask(text)).message);
  expect(said).toMatch(new RegExp(`^${lead}`));
  expect(said).toContain(who);
});

test('where the alliance has no such country as well', async () => {
  const said = plainText((await world.ask('Gibt es Förderung für KMU in Österreich?')).message);
  expect(said).toMatch(/^Die dazu gefundenen Ausschreibungen nennen andere Länder als Österreich:/);
});

test.each([
  ['Gibt es Gutscheine für deutsche Firmen?', 'heath'],
  ['Is there Canadian funding for timber?', 'heath'],
  ['Gibt es Gutscheine für kanadische Firmen?', 'world'],
])('calls for them, and whoever pays, are told as before: %s', async (text, of) => {
  const { message } = await (of === 'heath' ? heath : world).ask(text);
  expect(plainText(message)).toMatch(/^(?:\d|One|Dazu (?:ist|sind))/);
});

test('a topic and a year say that nothing on that is open then', async () => {
  expect(plainText((await heath.ask('Is there a CLT call in 2027?')).message)).toMatch(
    /^No call on that is known/,
  );
});
