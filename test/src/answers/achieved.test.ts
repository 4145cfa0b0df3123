import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const DONE = ['charter', 'office', 'salt-study', 'sign-dictionary', 'light-lab', 'forest-inventory'];

test.each([
  ['What has the alliance achieved so far?', DONE],
  ['Was hat die Allianz bisher erreicht?', DONE],
  ['Which milestones have been reached?', DONE],
  ['What have you accomplished so far?', DONE],
  ['What milestones have been achieved in 2026?', DONE.slice(2)],
  ['What has been achieved on coastal forestry?', ['salt-study', 'forest-inventory']],
  ['What was the latest milestone reached?', ['forest-inventory']],
  ['Was wurde zuletzt erreicht?', ['forest-inventory']],
  // Of topics: whatever their curated answers tell.
  [
    'Welche Meilensteine gibt es beim Gebärdensprachunterricht?',
    ['summer-school', 'school-projects', 'sign-dictionary'],
  ],
])('%s', async (text, events) => {
  await using asked = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  expect((await asked.ask(text)).about).toEqual(events.map((id) => `milestone:${id}`));
});

test('what is to be achieved is what is planned', async () => {
  await using asked = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  expect((await asked.ask('Was soll bis 2028 erreicht werden?')).about).toContain('milestone:partner-day');
});

test.each([
  'Was soll erreicht werden?',
  'Wie kann man euch erreichen?',
  'How can the office be reached?',
  'Wurden die Ziele erreicht?',
  'What must the project have achieved?',
])('asks for something else: %s', async (text) => {
  await using asked = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  expect((await asked.ask(text)).about).not.toContain('milestone:forest-inventory');
});
