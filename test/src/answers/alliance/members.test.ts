import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-a.yaml', 'Who is involved in the alliance?', 12],
  ['world-a.yaml', 'Who belongs to the alliance?', 12],
  ['world-a.yaml', 'Wer steht hinter der Allianz?', 12],
  ['world-glacier.yaml', 'Wer steckt hinter der Kryosphären-Allianz?', 12],
  ['world-glacier.yaml', 'Welche kanadischen Einrichtungen machen mit?', 3],
  ['world-glacier.yaml', 'Who are your partners in Canada?', 3],
  ['world-orchard.yaml', 'Who is in the alliance?', 12],
  // Of one kind, where any is called so.
  ['world-saffron.yaml', 'Which ministries are responsible?', 1],
  ['world-saffron.yaml', 'Welche Ministerien machen mit?', 1],
  ['world-harbour.yaml', 'Which ministries are responsible?', 2],
])('%s: %s', async (world, text, count) => {
  await using asked = await askedWorld(world, '2027-03-10T08:00:00Z');
  const { about } = await asked.ask(text);
  expect(about.filter((ref) => ref.startsWith('organisation:'))).toHaveLength(count);
});

test.each([
  'Who runs the alliance?',
  'Who is behind the Arctic Alliance?',
  'Wer kann Partner sein?',
  'Who from Canada can take part?',
])('asks for something else: %s', async (text) => {
  await using asked = await askedWorld('world-glacier.yaml', '2028-03-10T08:00:00Z');
  expect((await asked.ask(text)).about.join()).not.toContain('organisation:');
});
