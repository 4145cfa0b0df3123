import { describe, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const NOW = '2026-06-10T08:00:00Z';

/** What the last of these turns is about. */
async function aboutLast(world: string, now: string, turns: readonly string[]) {
  await using asked = await askedWorld(world, now);
  let about: readonly string[] = [];
  for (const text of turns) ({ about } = await asked.ask(text, 'talk'));
  return about;
}

describe('the organisations of an event', () => {
  test.each([
    [
      'Wer ist am Symposium beteiligt?',
      ['milestone:quantum-symposium', 'organisation:nrc', 'organisation:fraunhofer-iaf'],
    ],
    [
      'Who takes part in the quantum symposium?',
      ['milestone:quantum-symposium', 'organisation:nrc', 'organisation:fraunhofer-iaf'],
    ],
    ['Wer richtet die Jahreskonferenz aus?', ['milestone:annual-conference', 'organisation:bmds']],
    ['Who is hosting the annual conference?', ['milestone:annual-conference', 'organisation:bmds']],
    [
      'Welche Einrichtungen machen beim Allianztag mit?',
      ['milestone:hannover-day', 'organisation:fraunhofer-iaf', 'organisation:dlr'],
    ],
    [
      'Is the NRC involved in the quantum symposium?',
      ['milestone:quantum-symposium', 'organisation:nrc', 'organisation:fraunhofer-iaf'],
    ],
    // Of these no entry tells.
    ['Ist die DFG am Symposium beteiligt?', []],
    ['Wer ist am Kaffeekränzchen beteiligt?', []],
    ['Who is speaking at the quantum symposium?', []],
    ['Wer bezahlt die Jahreskonferenz?', []],
    ['Who won the photonics challenge?', []],
  ])('%s', async (text, about) => {
    expect(await aboutLast('world-a.yaml', NOW, [text])).toEqual(about);
  });

  test.each([
    [['Wann ist das Quantensymposium?', 'Wer ist daran beteiligt?'], 'organisation:nrc'],
    [['When is the annual conference?', 'Who is involved?'], 'organisation:bmds'],
    [['Wer ist am Symposium beteiligt?', 'Und an der Jahreskonferenz?'], 'organisation:bmds'],
    [['Was ist das Quantensymposium?', 'Ist das Fraunhofer IAF dabei?'], 'milestone:quantum-symposium'],
  ])('after an answer about it: %s', async (turns, organisation) => {
    expect(await aboutLast('world-a.yaml', NOW, turns)).toContain(organisation);
  });

  test('that nobody states are unknown, without a date', async () => {
    await using asked = await askedWorld('world-comet.yaml', '2031-03-12T08:00:00Z');
    const { kind, about, message } = await asked.ask('Who is involved in the jury session?');
    expect({ kind, about }).toEqual({ kind: 'unknown', about: ['milestone:jury'] });
    expect(JSON.stringify(message)).not.toMatch(/2031/);
  });

  test('without a turn before, all that are on record', async () => {
    expect(await aboutLast('world-peat.yaml', '2031-03-12T08:00:00Z', ['Who is involved?'])).toHaveLength(6);
  });
});

describe('the events of an organisation', () => {
  const IWR = ['milestone:welding-demo', 'milestone:robotics-conference', 'organisation:iwr'];
  const SPRING = '2026-04-21T08:00:00Z';

  test.each([
    [['Which milestones is the IWR involved in?'], IWR],
    [['Who is the IWR?', 'Which milestones are they involved in?'], IWR],
    [['Wer ist das IWR?', 'An welchen Terminen sind die beteiligt?'], IWR],
    [['Wer ist das IWR?', 'Wo sind die dabei?'], IWR],
    [
      ['Which events are planned with the Port of Rijeka?'],
      ['milestone:annual-forum', 'organisation:port-rijeka'],
    ],
    [['Which milestones is the Port of Halifax involved in?', 'And the IWR?'], IWR],
    [['Which milestones are they involved in?'], []],
    [
      ['Who is the IWR?', 'Which milestones are they involved in?', 'Where is the second?'],
      ['milestone:robotics-conference'],
    ],
    [
      ['Which events is MTC involved in?', 'And in 2027?'],
      ['milestone:simulator-centre', 'organisation:mtc'],
    ],
    // A list of calls has no events.
    [['Which calls are open?', 'Und welche Termine haben die?'], []],
    // Of the list that was told last, whatever else is in that month.
    [
      ['Who is the IWR?', 'Which milestones are they involved in?', 'And when is the one in September?'],
      ['milestone:robotics-conference'],
    ],
    [
      ['Wer ist das IWR?', 'Welche Termine haben die?', 'Und wann ist die im Mai?'],
      ['milestone:welding-demo'],
    ],
  ])('%s', async (turns, about) => {
    expect(await aboutLast('world-harbour.yaml', SPRING, turns)).toEqual(about);
  });

  test('of which none is on record', async () => {
    expect(await aboutLast('world-a.yaml', NOW, ['Welche Veranstaltungen macht die DFG?'])).toEqual([
      'organisation:dfg',
    ]);
  });
});

test('an article that ends a clause points at the organisation told last', async () => {
  const turns = ['Wer ist FUNPOM?', 'Welche Ausschreibungen fördern die?'];
  expect(await aboutLast('world-orchard.yaml', '2027-03-10T08:00:00Z', turns)).toEqual([
    'call:pollen-2027',
    'call:fire-blight-2027',
    'call:cold-chain-2028',
    'organisation:funpom',
  ]);
});

test.each([
  [
    'Which organisation is involved in the annual meeting?',
    ['milestone:annual-meeting', 'organisation:acbu'],
  ],
  [
    'Welche Organisation ist an der Jahrestagung beteiligt?',
    ['milestone:annual-meeting', 'organisation:acbu'],
  ],
])('one organisation may be asked for as well: %s', async (text, about) => {
  expect(await aboutLast('world-yeast.yaml', '2027-03-20T09:00:00Z', [text])).toEqual(about);
});

test('and of the event told last', async () => {
  const turns = ['When is the annual meeting?', 'Which organisation is involved in it?'];
  const about = await aboutLast('world-yeast.yaml', '2027-03-20T09:00:00Z', turns);
  expect(about).toEqual(['milestone:annual-meeting', 'organisation:acbu']);
});
