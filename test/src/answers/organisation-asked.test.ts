import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['ISED is which ministry exactly?', 'organisation:ised'],
  ['Which ministry is ISED?', 'organisation:ised'],
  ['Welche Behörde ist ISED?', 'organisation:ised'],
  ['BMFTR ist welches Ministerium genau?', 'organisation:bmftr'],
  ['What kind of ministry is ISED?', 'organisation:ised'],
  ['Was für eine Art Ministerium ist ISED?', 'organisation:ised'],
  // In whatever words one wonders who that is.
  ['Was ist ISED für ein Laden?', 'organisation:ised'],
  ['Was ist Mila für ein Verein?', 'organisation:mila'],
  ['What sort of outfit is Mila?', 'organisation:mila'],
  ['What type of shop is the NRC?', 'organisation:nrc'],
  ['LawZero? Nie gehört.', 'organisation:lawzero'],
  ['Noch nie von Mila gehört. Wer ist das?', 'organisation:mila'],
  ['Mila sagt mir gar nichts, wer ist das?', 'organisation:mila'],
  ['was machen die vom VDI TZ eigentlich so den ganzen Tag', 'organisation:vdi-tz'],
  ['LawZero – never heard of them', 'organisation:lawzero'],
  ['never heard of the photonics challenge', 'call:photonics-2026'],
  ['who are the NRC people?', 'organisation:nrc'],
  // Of what it does, something else tells.
  ['Which ministry funds the AI call?', 'call:ai-safe-2026'],
  ['Which call does the DFG fund?', 'call:quantum-talent-2026'],
])('“%s” is told by %s', async (text, first) => {
  await using world = await askedWorld('world-a.yaml', '2026-04-16T09:00:00Z');
  expect((await world.ask(text)).about).toContain(first);
});

test.each([
  'Was ist Siemens für ein Laden?',
  'Siemens – never heard of them',
  'Siemens? Nie gehört.',
  'Was macht LawZero für ein Startup?',
  'ist LawZero für ein Startup da, und für welches',
])('“%s” is unknown', async (text) => {
  await using world = await askedWorld('world-a.yaml', '2026-04-16T09:00:00Z');
  expect((await world.ask(text)).kind).toBe('unknown');
});

test('who that ministry is, and not what it has to do with', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-04-16T09:00:00Z');
  expect((await world.ask('ISED is which ministry exactly?')).kind).toBe('answer');
});
