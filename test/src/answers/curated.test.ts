import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test('a number of something is told only by an answer about all that is named', async () => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
  const ask = async (text: string) => (await world.ask(text)).kind;
  // An answer tells of the one page of a summary, and of no sketch.
  expect(await ask('How many pages may the sketch have?')).toBe('unknown');
  expect(await ask('How many pages has the summary?')).toBe('answer');
});
