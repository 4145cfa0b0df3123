import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const FIRST = ['call:pollen-2027', 'call:cider-2027', 'call:exchange-research-2027'];

test.each([
  ['next two deadlines please', FIRST.slice(0, 2)],
  ['und die zwei nächsten Fristen?', FIRST.slice(0, 2)],
  ['die nächsten drei Fristen', FIRST],
  ['the next 3 deadlines for Brazil', FIRST],
  ['What is the next deadline?', FIRST.slice(0, 1)],
])('as many deadlines are told as are asked for: %s', async (text, about) => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test('each of them is told with its own call', async () => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z', 'en');
  const said = plainText((await world.ask('next two deadlines')).message);
  expect(said).toContain('The next 2 deadlines:');
  expect(said).toContain('Fri 12 Mar 2027');
  expect(said).toContain('Fri 9 Apr 2027');
  expect(said).not.toContain('Fri 27 Aug 2027');
});
