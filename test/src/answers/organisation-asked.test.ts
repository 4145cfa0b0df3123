import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['ISED is which ministry exactly?', 'organisation:ised'],
  ['Which ministry is ISED?', 'organisation:ised'],
  ['Welche Behörde ist ISED?', 'organisation:ised'],
  ['BMFTR ist welches Ministerium genau?', 'organisation:bmftr'],
  ['What kind of ministry is ISED?', 'organisation:ised'],
  ['Was für eine Art Ministerium ist ISED?', 'organisation:ised'],
  // Of what it does, something else tells.
  ['Which ministry funds the AI call?', 'call:ai-safe-2026'],
  ['Which call does the DFG fund?', 'call:quantum-talent-2026'],
])('“%s” is told by %s', async (text, first) => {
  await using world = await askedWorld('world-a.yaml', '2026-04-16T09:00:00Z');
  expect((await world.ask(text)).about).toContain(first);
});

test('who that ministry is, and not what it has to do with', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-04-16T09:00:00Z');
  expect((await world.ask('ISED is which ministry exactly?')).kind).toBe('answer');
});
