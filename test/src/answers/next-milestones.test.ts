import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // A month that ends before the next fixed day.
  ['world-a.yaml', '2026-07-27', 'Was ist der nächste Meilenstein?', ['pilot-sites']],
  ['world-a.yaml', '2026-07-27', 'What happens next?', ['pilot-sites']],
  ['world-orchard.yaml', '2027-05-25', 'What is the next event?', ['hlb-trials']],
  // A month within a quarter and a year.
  [
    'world-a.yaml',
    '2026-12-01',
    'What is the next milestone?',
    ['lawzero-berlin', 'quantum-projects-start', 'compute-network'],
  ],
  // A quarter around the fixed day, begun or not.
  [
    'world-harbour.yaml',
    '2026-06-10',
    'What is the next milestone?',
    ['robotics-conference', 'ballast-testbed'],
  ],
  [
    'world-harbour.yaml',
    '2026-07-10',
    'Was ist der nächste Meilenstein?',
    ['robotics-conference', 'ballast-testbed'],
  ],
  // What began without being planned may be over.
  ['world-a.yaml', '2026-08-03', 'Was ist der nächste Meilenstein?', ['quantum-symposium']],
])('%s on %s: %s', async (world, day, text, ids) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  const { about } = await asked.ask(text);
  expect(about).toEqual(ids.map((id) => `milestone:${id}`));
});

test.each([
  ['What are the next milestones?', 10],
  ['Was sind die nächsten Meilensteine?', 10],
  ['Which upcoming milestones involve the NRC?', 3],
  ['Welche nächsten Meilensteine hat das NRC?', 3],
  ['What is the next milestone of the NRC?', 1],
])('the next of several are all that are to come: %s', async (text, count) => {
  await using asked = await askedWorld('world-a.yaml', '2026-05-01T09:00:00Z');
  const { about } = await asked.ask(text);
  expect(about.filter((ref) => ref.startsWith('milestone:'))).toHaveLength(count);
});
