import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

// Towers of Timber: a sketch for all, a certificate for Peru, a pledge for Finland, a full proposal for all.
const DAYS = { sketch: /31\W+May/, certificate: /14\W+Jun/, pledge: /21\W+Jun/, full: /28\W+Sep/ };

type StageId = keyof typeof DAYS;

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
});
afterAll(() => world[Symbol.asyncDispose]());

const answerTo = async (...asked: Parameters<typeof world.ask>) =>
  plainText((await world.ask(...asked)).message);

async function stagesTold(text: string): Promise<readonly string[]> {
  const said = await answerTo(text);
  return Object.entries(DAYS).flatMap(([stage, day]) => (day.test(said) ? [stage] : []));
}

describe('two stages that are named are both told', () => {
  test.each<[string, readonly StageId[]]>([
    ['Towers of Timber: both dates please, sketch and full proposal', ['sketch', 'full']],
    ['Wann sind Skizze und Vollantrag der Türme fällig?', ['sketch', 'full']],
    ['And the full proposal for Towers of Timber?', ['full']],
  ])('%s', async (question, stages) => {
    expect(await stagesTold(question)).toEqual(stages);
  });
});

describe('of what binds a country, what binds all is told too', () => {
  test.each<[string, readonly StageId[]]>([
    ['Towers of Timber deadline for Peru', ['sketch', 'certificate', 'full']],
    ['PE deadline towers', ['sketch', 'certificate', 'full']],
    ['Towers of Timber deadline for Vietnam', ['sketch', 'full']],
    ['sketch deadline Finland', ['sketch']],
    ['When is the sketch due for Peru?', ['sketch']],
    ['full proposal deadline for Peru', ['full']],
    ['first deadline of Towers for Peru', ['sketch']],
    ['letzte Frist Türme für Peru', ['full']],
    ['third stage of towers for Vietnam', []],
  ])('%s', async (question, stages) => {
    expect(await stagesTold(question)).toEqual(stages);
  });

  test('the days left are those until the first of them', async () => {
    expect(await answerTo('How many days do Peruvians have left for Towers of Timber?')).toContain(
      'Project sketch: 11 days left.',
    );
  });
});

test.each(['how many days are left?', 'what is that in Lima?'])(
  'what follows a stage is asked of that stage: %s',
  async (question) => {
    const conversation = `after the full proposal: ${question}`;
    await answerTo('When is the full proposal of Towers due?', conversation);
    expect(await answerTo(question, conversation)).toMatch(/Full proposal: (131 days left|Thu 28 Sep 2034)/);
  },
);

describe('of a call with two sides, a stage is counted on each side', () => {
  test.each<[string, readonly StageId[]]>([
    ['When does the second stage of Towers of Timber end?', ['certificate', 'pledge']],
    ['When does the second stage of Towers of Timber end for Finland?', ['pledge']],
    ['When does the third stage of Towers of Timber end?', ['full']],
    ['When does the fourth stage of Towers of Timber end?', []],
  ])('%s', async (question, stages) => {
    expect(await stagesTold(question)).toEqual(stages);
  });
});

describe('before and after a stage', () => {
  test.each<[string, readonly StageId[]]>([
    ['What is due before the full proposal of Towers of Timber?', ['sketch', 'certificate', 'pledge']],
    ['Was muss vor dem Vollantrag abgegeben werden?', ['sketch', 'certificate', 'pledge']],
    ['What comes after the project sketch for Vietnam?', ['full']],
    ['What comes after the project sketch for Peru?', ['certificate']],
    ['What comes after the full proposal?', []],
    ['What is due before the sketch?', []],
  ])('%s', async (question, stages) => {
    expect(await stagesTold(question)).toEqual(stages);
  });

  test('where nothing comes, that is said', async () => {
    expect(await answerTo('What comes after the full proposal?')).toContain('Such a stage: not stated.');
  });
});
