import { describe, expect, test } from 'vitest';
import { judgeFound } from '#src/findings/judge-found.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import { statementsOf } from '#src/findings/statements.ts';
import type { Call, Stage } from '#src/model/call.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { ReadFinding, UnreadItem } from '#src/ports/findings.ts';
import { fullCall, outline } from '#test/fixtures/knowledge/everything.ts';

const NOW = Temporal.Instant.from('2027-02-01T09:00:00Z');

function stage(id: string, local: string, given: Partial<Stage> = {}): Stage {
  return { ...outline, id, deadline: deadlineAt(local, 'Europe/Berlin'), ...given };
}

function call(id: string, ...stages: readonly Stage[]): Call {
  return { ...fullCall, id, stages, status: null };
}

const QUANTUM = call('quantum', stage('proposal', '2027-03-18T17:00'));
const STAGED = call('staged', stage('outline', '2027-03-18T17:00'), stage('proposal', '2027-09-30'));

/** A deadline of 2027 as a text states it: `03-25` or `03-25 17:00`. */
function found(written: string, given: Partial<FoundDeadline> = {}): FoundDeadline {
  const [day, time] = written.split(' ');
  return {
    date: Temporal.PlainDate.from(`2027-${day}`),
    time: time ? Temporal.PlainTime.from(time) : null,
    timezone: null,
    kind: 'fixed',
    stage: null,
    quote: written,
    ...given,
  };
}

function judge(one: FoundDeadline, calls: readonly Call[], confirmed: UnreadItem['confirmed'] = []) {
  return judgeFound([one], { confirmed, published: null }, calls, NOW);
}

/** What the first of them is at odds with. */
function againstOf([first]: readonly ReadFinding[]) {
  return first && first.kind !== 'withdrawn' ? first.against : undefined;
}

describe('what a list states beside an entry as its end', () => {
  const entry: UnreadItem = {
    id: '1',
    version: 1,
    title: 'Richtlinie zur Quantensensorik',
    summary: '',
    closing: '- 30.09.2027',
    whole: null,
    url: null,
    language: 'de',
    published: null,
    confirmed: [],
  };

  test.each<[string, Partial<UnreadItem>, readonly object[]]>([
    ['is read', {}, [{ local: '2027-09-30', quote: '- 30.09.2027' }]],
    ['is read in English', { closing: '30 Sep 2027', language: 'en' }, [{ local: '2027-09-30' }]],
    [
      'is not told twice',
      { summary: 'Skizzen sind bis zum 30. September 2027 einzureichen.' },
      [{ local: '2027-09-30', quote: expect.stringContaining('30. September 2027') }],
    ],
    ['is none', { closing: 'laufend' }, []],
  ])('%s', (_, given, expected) => {
    const item = { ...entry, ...given };
    expect(judgeFound(statementsOf({ ...item, texts: [item.summary] }), item, [], NOW)).toMatchObject(
      expected,
    );
  });
});

describe('what no editor has to see', () => {
  test.each<[string, FoundDeadline, readonly Call[]]>([
    ['is over', found('01-31'), []],
    ['has no date', found('03-01', { date: null, kind: 'rolling' }), []],
    ['is what the entry says', found('03-18 17:00'), [QUANTUM]],
    ['is the day that the entry says, without a time', found('03-18'), [QUANTUM]],
    ['is the same moment in another zone', found('03-18 12:00', { timezone: 'America/Toronto' }), [QUANTUM]],
    ['is what another stage says', found('09-30'), [STAGED]],
  ])('%s', (_, one, calls) => expect(judge(one, calls)).toEqual([]));
});

describe('at odds with a confirmed deadline is', () => {
  test.each<[string, FoundDeadline, Call, string, string]>([
    ['another day', found('03-25 17:00'), QUANTUM, 'proposal', '2027-03-25T17:00'],
    ['another time', found('03-18 12:00'), QUANTUM, 'proposal', '2027-03-18T12:00'],
    ['another day without a time', found('04-08'), QUANTUM, 'proposal', '2027-04-08'],
    ['a stage by its number', found('10-15', { stage: 2 }), STAGED, 'proposal', '2027-10-15'],
  ])('%s', (_, one, about, stageId, local) => {
    const deadline = deadlineAt(local, 'Europe/Berlin');
    expect(againstOf(judge(one, [about]))).toEqual({ callId: about.id, stageId, deadline });
  });

  test('the only stage that is ahead, where the text gives no number', () => {
    const half = call('half', stage('outline', '2027-01-15'), stage('proposal', '2027-09-30'));
    expect(againstOf(judge(found('10-15'), [half]))).toMatchObject({ stageId: 'proposal' });
  });

  test('the stage that an editor confirmed this item for, whatever its page', () => {
    const confirmed = [{ callId: 'staged', stageId: 'outline', stage: null }];
    expect(againstOf(judge(found('04-08'), [QUANTUM, STAGED], confirmed))).toMatchObject({
      callId: 'staged',
      stageId: 'outline',
    });
  });

  test('a date that is disputed already, by what was confirmed', () => {
    const confirmed = deadlineAt('2027-03-18T17:00', 'Europe/Berlin');
    const other = deadlineAt('2027-03-10', 'Europe/Berlin');
    const disputed = {
      ...other,
      disputed: { confirmed, claims: [{ kind: 'other-date' as const, other, source: { de: 'NRC' } }] },
    };
    const about = call('quantum', { ...outline, id: 'proposal', deadline: disputed });
    expect(judge(found('03-18'), [about])).toEqual([]);
    expect(againstOf(judge(found('03-10'), [about]))).toMatchObject({ deadline: other });
  });
});

describe('a finding and no conflict is', () => {
  test('one of a call that is off', () => {
    for (const status of ['cancelled', 'postponed'] as const) {
      expect(againstOf(judge(found('03-25'), [{ ...QUANTUM, status }]))).toBeNull();
    }
  });

  test('the same clock time elsewhere, beside the confirmed one', () => {
    const noon = call('noon', stage('proposal', '2027-03-18T12:00'));
    const here = found('03-18 12:00', { timezone: 'Europe/Berlin' });
    const there = found('03-18 12:00', { timezone: 'America/Toronto' });
    const judged = judgeFound([here, there], { confirmed: [], published: null }, [noon], NOW);
    expect(judged).toMatchObject([{ timezone: 'America/Toronto', against: null }]);
    expect(againstOf(judge(there, [noon]))).toMatchObject({ stageId: 'proposal' });
  });

  test.each<[string, FoundDeadline, readonly Call[]]>([
    ['what is on no page of a call', found('03-25'), []],
    ['one of several stages ahead', found('04-08'), [STAGED]],
    ['a page of several calls', found('04-08'), [QUANTUM, STAGED]],
    ['a yearly day', found('04-15', { kind: 'recurring' }), [QUANTUM]],
    ['a stage that the call has not', found('10-15', { stage: 3 }), [STAGED]],
    ['the next round of what is over', found('10-15'), [call('over', stage('proposal', '2027-01-15'))]],
    ['an internal deadline', found('10-15'), [call('own', stage('own', '2027-03-01', { internal: true }))]],
  ])('%s', (_, one, calls) => {
    expect(judge(one, calls)).toMatchObject([{ quote: one.quote, against: null }]);
  });
});
