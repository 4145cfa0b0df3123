import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-05T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

let talks = 0;
async function toldLast(...questions: readonly string[]) {
  talks += 1;
  const answers = [];
  for (const question of questions) answers.push(await world.ask(question, `talk-${talks}`));
  return answers.at(-1)?.about ?? [];
}

describe('which of the calls that were listed last', () => {
  test.each([
    ['Which calls are open?', 'Which of those closes first?', ['call:photonics-2026']],
    ['Which calls does the DFG fund?', 'Which one closes first?', ['call:quantum-talent-2026']],
    ['Which calls does the DFG fund?', 'Which of them is for AI?', ['call:ai-talent-2026']],
    ['Which calls does the BMFTR fund?', 'Are any of those for small companies?', ['call:pqc-sme-2026']],
    [
      'Welche Ausschreibungen hat die DFG?',
      'Welche davon ist für Masterstudierende?',
      ['call:ai-talent-2026'],
    ],
    ['Welche Ausschreibungen hat die DFG?', 'Welche endet zuerst?', ['call:quantum-talent-2026']],
    ['Welche Ausschreibungen hat das BMFTR?', 'Was davon ist für KMU?', ['call:pqc-sme-2026']],
    ['Welche Ausschreibungen hat die DFG?', 'Welche davon ist für Astronauten?', []],
  ])('%s %s', async (first, second, told) => {
    expect(await toldLast(first, second)).toEqual(told);
  });

  test('and "it" is the one that was picked', async () => {
    expect(
      await toldLast('Which calls are open?', 'Which of those closes first?', 'Who funds it?'),
    ).toContain('call:photonics-2026');
  });

  test('a call of a name that is said is looked for among all', async () => {
    expect(await toldLast('Which calls does the DFG fund?', 'Which calls are there for SMEs?')).toContain(
      'call:pqc-sme-2026',
    );
  });
});
