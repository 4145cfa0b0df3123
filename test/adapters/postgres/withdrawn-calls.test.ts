import { describe, expect, test } from 'vitest';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import type { Call } from '#src/model/call.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { against, found, readAs, showItems, toldStage, withdrawn } from '#test/support/findings.ts';
import { item } from '#test/support/sources.ts';
import { noticesOf } from '#test/support/watching.ts';

const NOW = '2027-02-01T09:00:00Z';
const LENA = { by: 'Lena', on: '2027-02-01' };
const CONFIRMED = '2027-03-18T17:00';
const EARLIER = '2027-03-10T17:00';

/** The bot’s database in February 2027, with a call that ends on 18 March, which an item says is off. */
async function calledOff(...alsoStated: Parameters<typeof readAs>[1][]) {
  const fresh = await freshDatabase();
  const db = databaseAtTime(fresh.url, NOW);
  await storeCall(db);
  await makeChannel(db, { ref: 'editors' });
  await showItems(db, item('a'));
  await readAs(db, withdrawn(), ...alsoStated);
  const findings = postgresFindings(db);
  const ids = (await findings.undecided(9)).findings.map(({ id, kind }) => ({ id, kind }));
  return {
    db,
    url: fresh.url,
    findings,
    id: ids.find(({ kind }) => kind === 'withdrawn')?.id ?? '',
    async [Symbol.asyncDispose]() {
      await db.close();
      await fresh[Symbol.asyncDispose]();
    },
  };
}

type Set = Awaited<ReturnType<typeof calledOff>>;

const states = ({ db }: Set) => db.query('select kind, state, decided_by from finding order by kind, id');

/** The source says it once more, in another edition of the item. */
async function sayAgain({ db }: Set): Promise<void> {
  await showItems(db, item('a', { title: 'Edited once more' }));
  await readAs(db, withdrawn({ quote: 'The call has now been cancelled.' }));
}

const isDisputed = async ({ db }: Set) => {
  const [row] = await db.query<{ readonly disputed: object | null }>(
    `select disputed - 'confirmed' as disputed from stage where id = 'outline'`,
  );
  return row?.disputed ?? null;
};

/** Changes the entry as its file would. */
async function change({ db }: Set, given: Partial<Call>): Promise<void> {
  const knowledge = postgresKnowledge(db);
  const { calls, ...rest } = await knowledge.read();
  await knowledge.write({ ...rest, calls: calls.map((call) => ({ ...call, ...given })) }, { replace: true });
}

describe('a call that a source calls off', () => {
  test('keeps its confirmed date, disputed, and is shown to editors with the quote and its page', async () => {
    await using set = await calledOff();
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: true });
    expect(await isDisputed(set)).toEqual({ withdrawn: { de: 'NRC', en: 'NRC' } });
    expect(await set.findings.undecided(9)).toMatchObject({
      total: 1,
      findings: [
        {
          kind: 'withdrawn',
          quote: 'The call has been cancelled.',
          item: { url: 'https://example.org/items/a', source: { en: 'NRC' } },
          call: { id: 'quantum', confirmed: { local: CONFIRMED, disputed: null } },
        },
      ],
    });
  });

  test('is told of once, by words of its own', async () => {
    await using set = await calledOff();
    await sayAgain(set);
    await set.findings.settleConflicts();
    const notices = await noticesOf(set.db);
    expect(notices).toHaveLength(1);
    expect(JSON.stringify(notices)).toContain('findings:notice-withdrawn');
  });

  test('keeps the version of its deadline, so that no reminder is lost or repeated', async () => {
    await using set = await calledOff();
    const versions = () => set.db.query('select version from stage');
    const before = await versions();
    await set.findings.uphold(set.id, LENA);
    expect(await versions()).toEqual(before);
  });

  test('tells the earlier of two dates where another source names one besides, with both claims', async () => {
    await using set = await calledOff(found(EARLIER, { against: against(EARLIER) }));
    expect(await toldStage(set.db)).toEqual({ local: EARLIER, isDisputed: true });
    expect(await isDisputed(set)).toMatchObject({
      withdrawn: { en: 'NRC' },
      other: { local: EARLIER },
      source: { en: 'NRC' },
    });
  });

  test('stays disputed once its deadline has passed, and not before it was said', async () => {
    await using set = await calledOff();
    await set.db.query(`update stage set position = 1`);
    await set.db.query(
      `insert into stage (call_id, id, position, local, timezone, ends_at)
       values ('quantum', 'over', 0, '2027-01-15', 'Europe/Berlin', '2027-01-15T23:00Z')`,
    );
    await using then = databaseAtTime(set.url, '2027-03-19T09:00:00Z');
    await postgresFindings(then).settleConflicts();
    expect(await then.query('select id, disputed is not null as disputed from stage order by id')).toEqual([
      { id: 'outline', disputed: true },
      { id: 'over', disputed: false },
    ]);
  });

  test('is so no more when its source takes that back', async () => {
    await using set = await calledOff();
    await showItems(set.db, item('a', { title: 'Corrected' }));
    await readAs(set.db);
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
    expect(await states(set)).toEqual([]);
  });

  test('is exported as it was confirmed, and an import of the same leaves the conflict', async () => {
    await using set = await calledOff();
    const before = await postgresKnowledge(set.db).read();
    expect(before.calls[0]).toMatchObject({ status: null, stages: [{ deadline: { disputed: null } }] });
    await change(set, {});
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: true });
    expect(await postgresKnowledge(set.db).read()).toEqual(before);
  });
});

describe('an editor decides', () => {
  test('that it is cancelled: by the way of all entries, with the page that says so', async () => {
    await using set = await calledOff(found(EARLIER, { against: against(EARLIER) }));
    expect(await set.findings.cancelCall(set.id, LENA)).toBe('done');
    expect(await set.findings.cancelCall(set.id, LENA)).toBe('settled');
    const [call] = (await postgresKnowledge(set.db).read()).calls;
    expect(call).toMatchObject({ status: 'cancelled', checked: LENA });
    expect(call?.sources.map(({ url }) => url)).toEqual([
      'https://nrc.canada.ca/quantum',
      'https://example.org/items/a',
    ]);
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
    expect(await states(set)).toEqual([
      { kind: 'fixed', state: 'discarded', decided_by: 'Lena' },
      { kind: 'withdrawn', state: 'confirmed', decided_by: 'Lena' },
    ]);
    expect(await set.findings.undecided(9)).toEqual({ findings: [], total: 0 });
    expect(await set.findings.decided(9)).toMatchObject(
      [
        { kind: 'fixed', decision: 'discarded' },
        { kind: 'withdrawn', decision: 'confirmed', call: { id: 'quantum' } },
      ].toReversed(),
    );
  });

  test('that it stands: checked again, and another date stays to be decided', async () => {
    await using set = await calledOff(found(EARLIER, { against: against(EARLIER) }));
    expect(await set.findings.uphold(set.id, LENA)).toBe('done');
    const [call] = (await postgresKnowledge(set.db).read()).calls;
    expect(call).toMatchObject({ status: null, checked: LENA, stages: [{ deadline: { local: CONFIRMED } }] });
    expect(await isDisputed(set)).toEqual(expect.not.objectContaining({ withdrawn: expect.anything() }));
    expect(await states(set)).toEqual([
      { kind: 'fixed', state: 'conflict', decided_by: null },
      { kind: 'withdrawn', state: 'discarded', decided_by: 'Lena' },
    ]);
  });

  test.each(['cancelCall', 'uphold'] as const)('once, whatever the source repeats: %s', async (way) => {
    await using set = await calledOff();
    await set.findings[way](set.id, LENA);
    await sayAgain(set);
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
    expect((await set.findings.undecided(9)).total).toBe(0);
    expect(await noticesOf(set.db)).toHaveLength(1);
  });

  test('with their file, too', async () => {
    await using set = await calledOff();
    await change(set, { status: 'cancelled' });
    await set.findings.settleConflicts();
    expect(await states(set)).toEqual([{ kind: 'withdrawn', state: 'confirmed', decided_by: null }]);
  });

  test('nothing of a call that is gone, which is called off again where it comes back', async () => {
    await using set = await calledOff();
    await set.db.query('delete from call');
    expect(await set.findings.cancelCall(set.id, LENA)).toBe('not-found');
    await set.findings.settleConflicts();
    expect((await set.findings.undecided(9)).total).toBe(0);
    expect(await states(set)).toMatchObject([{ state: 'waiting' }]);
    await storeCall(set.db);
    await set.db.query(
      `update call set sources = '[{"title": "Call", "url": "https://example.org/items/a"}]'`,
    );
    const waiting = await set.findings.waiting();
    expect(waiting).toMatchObject([{ kind: 'withdrawn', how: 'withdrawn', published: expect.anything() }]);
    await set.findings.place(waiting.map((one) => ({ waiting: one, callId: 'quantum' })));
    await set.findings.settleConflicts();
    expect(await isDisputed(set)).toMatchObject({ withdrawn: { en: 'NRC' } });
    expect(await set.findings.waiting()).toEqual([]);
  });

  test.each([
    ['places', 'quantum'],
    ['drops', null],
  ])('while somebody %s what said otherwise', async (_, callId) => {
    await using set = await calledOff();
    await set.db.query(`update finding set state = 'waiting', call_id = null`);
    await set.db.query(
      `update call set sources = '[{"title": "Call", "url": "https://example.org/items/a"}]'`,
    );
    const waiting = await set.findings.waiting();
    await showItems(set.db, item('a', { title: 'Edited' }));
    expect(await set.findings.waiting()).toEqual([]);
    await readAs(set.db, withdrawn({ callId: null, round: 2027, quote: 'The 2027 call is off.' }));
    await set.findings.place(waiting.map((one) => ({ waiting: one, callId })));
    expect(await states(set)).toMatchObject([{ state: 'waiting' }]);
    const now = await set.findings.waiting();
    await set.findings.place(now.map((one) => ({ waiting: one, callId })));
    expect(await states(set)).toMatchObject(callId === null ? [] : [{ state: 'conflict' }]);
  });

  test('with their file, of another date too', async () => {
    await using set = await calledOff(found(EARLIER, { against: against(EARLIER) }));
    await change(set, { status: 'cancelled' });
    await set.findings.settleConflicts();
    expect(await states(set)).toMatchObject([{ state: 'discarded' }, { state: 'confirmed' }]);
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
  });

  test('not as of a deadline, nor of a deadline as of a call', async () => {
    await using set = await calledOff(found(EARLIER, { against: against(EARLIER) }));
    const deadline = deadlineAt(EARLIER, 'Europe/Berlin');
    const target = { kind: 'stage', callId: 'quantum', stageId: 'outline' } as const;
    const { findings } = await set.findings.undecided(9);
    const date = findings.find(({ kind }) => kind === 'fixed')?.id ?? '';
    expect(await set.findings.confirm(set.id, deadline, target, LENA)).toBe('not-found');
    expect(await set.findings.discard(set.id, 'Lena', 'none')).toBe('not-found');
    expect(await set.findings.cancelCall(date, LENA)).toBe('not-found');
    expect((await set.findings.undecided(9)).total).toBe(2);
  });
});

test('a cancelled call links its item to no stage', async () => {
  await using set = await calledOff();
  await set.findings.cancelCall(set.id, LENA);
  await showItems(set.db, item('a', { title: 'Edited' }));
  expect(await set.findings.unread(9)).toMatchObject([{ confirmed: [] }]);
});
