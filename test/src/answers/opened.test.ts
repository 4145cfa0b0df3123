import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test('whether a call that is named is open in a month is told of that call, and of no other', async () => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
  const ask = async (text: string) => plainText((await world.ask(text)).message);
  const ofJoints = await ask('Is Bamboo Joints open in June?');
  expect(ofJoints).toContain('Open since: Thu 20 Apr 2034');
  expect(ofJoints).toContain('Fri 7 Jul 2034');
  expect(await ask('Which calls open in June?')).toContain('Timber Passport');
});
