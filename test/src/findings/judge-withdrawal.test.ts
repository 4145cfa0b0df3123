import { describe, expect, test } from 'vitest';
import { judgeFound } from '#src/findings/judge-found.ts';
import type { FoundWithdrawal } from '#src/findings/reading/find-withdrawal.ts';
import type { Call } from '#src/model/call.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { UnreadItem } from '#src/ports/findings.ts';
import { fullCall, outline } from '#test/fixtures/knowledge/everything.ts';

const NOW = Temporal.Instant.from('2027-02-01T09:00:00Z');
const OFF: FoundWithdrawal = {
  kind: 'withdrawn',
  how: 'withdrawn',
  round: null,
  quote: 'The call has been cancelled.',
};
const CLOSED: FoundWithdrawal = { ...OFF, how: 'closed' };

/** A call whose stages end on these days of which nothing else is known. */
function call(id: string, ends: readonly string[], given: Partial<Call> = {}): Call {
  const stages = ends.map((local, at) => ({
    ...outline,
    id: `${at}`,
    deadline: deadlineAt(local, 'Europe/Berlin'),
  }));
  return {
    ...fullCall,
    id,
    title: { en: 'Quantum' },
    aliases: [],
    status: null,
    opens: null,
    opensAt: null,
    stages,
    ...given,
  };
}

const AHEAD = call('ahead', ['2027-03-18']);
const HALF = call('half', ['2027-01-15', '2027-09-30']);

function judge(found: FoundWithdrawal, calls: readonly Call[], item: Partial<UnreadItem> = {}) {
  return judgeFound([found], { confirmed: [], published: null, ...item }, calls, NOW);
}

describe('a call is at odds with an item that calls it off', () => {
  test.each<[string, FoundWithdrawal, readonly Call[]]>([
    ['on its page', OFF, [AHEAD]],
    ['between two of its stages', OFF, [HALF]],
    ['before it opens', OFF, [call('soon', ['2027-09-30'], { opensAt: NOW.add({ hours: 99 }) })]],
    ['by the year of its deadline', { ...OFF, round: 2027 }, [AHEAD]],
    ['by the year in its name', { ...OFF, round: 2026 }, [{ ...AHEAD, title: { en: 'Quantum 2026' } }]],
    ['though it has no date', OFF, [call('rolling', [], { rolling: true })]],
    ['as one that takes nothing any more', CLOSED, [AHEAD]],
  ])('%s', (_, found, calls) => {
    const [about] = calls;
    expect(judge(found, calls)).toEqual([{ ...found, callId: about?.id }]);
  });

  test('between two of its stages as one that is withdrawn, where the text pauses it', () => {
    expect(judge({ ...OFF, how: 'paused' }, [HALF])).toEqual([{ ...OFF, how: 'paused', callId: 'half' }]);
  });

  test('where an editor confirmed a deadline of that item, whatever its page', () => {
    const confirmed = [{ callId: 'half', stageId: '1', stage: null }];
    expect(judge(OFF, [AHEAD, HALF], { confirmed })).toMatchObject([{ callId: 'half' }]);
  });
});

describe('it waits to be known which call is meant', () => {
  test.each<[string, readonly Call[]]>([
    ['where none has its page', []],
    ['where several have', [AHEAD, HALF]],
  ])('%s', (_, calls) => expect(judge(CLOSED, calls)).toEqual([{ ...CLOSED, callId: null }]));

  test.each<[string, FoundWithdrawal]>([
    ['where the one that is known was over before', OFF],
    ['where it is of the next round', { ...OFF, round: 2028 }],
  ])('%s', (_, found) => {
    expect(judge(found, [call('over', ['2027-01-15'])])).toEqual([{ ...found, callId: null }]);
  });
});

describe('of several calls on its page it means', () => {
  const OVER = call('over', ['2026-01-15']);
  test.each<[string, FoundWithdrawal, readonly Call[]]>([
    ['the one that goes on', OFF, [OVER, AHEAD, { ...HALF, status: 'cancelled' }]],
    ['the one of the round', { ...OFF, round: 2027 }, [AHEAD, call('next', ['2028-03-18'])]],
  ])('%s', (_, found, calls) => expect(judge(found, calls)).toMatchObject([{ callId: 'ahead' }]));
});

describe('nobody has to see that', () => {
  test.each<[string, FoundWithdrawal, readonly Call[]]>([
    ['it is cancelled already', OFF, [{ ...AHEAD, status: 'cancelled' }]],
    ['another round is', { ...OFF, round: 2026 }, [AHEAD]],
    ['its first stage is closed', CLOSED, [HALF]],
    [
      'nothing is taken before it opens',
      CLOSED,
      [call('soon', ['2027-09-30'], { opensAt: NOW.add({ hours: 99 }) })],
    ],
  ])('%s', (_, found, calls) => expect(judge(found, calls)).toEqual([]));

  test('a text of two years ago says so', () => {
    const open = { ...AHEAD, opensAt: Temporal.Instant.from('2027-01-04T00:00:00Z') };
    expect(judge(OFF, [open], { published: Temporal.Instant.from('2025-02-01T09:00:00Z') })).toEqual([]);
    expect(judge(OFF, [open], { published: NOW })).toHaveLength(1);
    const rolling = call('rolling', [], { rolling: true });
    expect(judge(OFF, [rolling], { published: Temporal.Instant.from('2025-02-01T09:00:00Z') })).toEqual([]);
  });

  test('said what somebody has checked since, with the page before their eyes', () => {
    const checkedOn = (on: string) => [{ ...AHEAD, checked: { on, by: 'Lena' } }];
    const published = NOW.subtract({ hours: 48 });
    expect(judge(OFF, checkedOn('2027-01-31'), { published })).toEqual([]);
    expect(judge(OFF, checkedOn('2027-01-30'), { published })).toHaveLength(1);
  });
});
