import { describe, expect, test } from 'vitest';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { against, findingRows, found, readAs, showItems, toldStage } from '#test/support/findings.ts';
import { item } from '#test/support/sources.ts';
import { noticesOf } from '#test/support/watching.ts';

const NOW = '2027-02-01T09:00:00Z';
const LENA = { by: 'Lena', on: '2027-02-01' };
const CONFIRMED = '2027-03-18T17:00';
const EARLIER = '2027-03-10T17:00';
const LATER = '2027-04-08T17:00';

/** The bot’s database in February 2027, with a call that ends on 18 March. */
async function february() {
  const fresh = await freshDatabase();
  const db = databaseAtTime(fresh.url, NOW);
  await storeCall(db);
  return {
    db,
    url: fresh.url,
    findings: postgresFindings(db),
    async [Symbol.asyncDispose]() {
      await db.close();
      await fresh[Symbol.asyncDispose]();
    },
  };
}

const undecidedId = async (findings: ReturnType<typeof postgresFindings>) =>
  (await findings.undecided(9)).findings[0]?.id ?? '';

describe('an item', () => {
  test('is read once in each version that a reader sees', async () => {
    await using set = await february();
    await showItems(set.db, item('a'), item('b'));
    expect((await readAs(set.db)).map(({ title }) => title)).toEqual(['Title a', 'Title b']);
    await showItems(set.db, item('a', { summary: 'Edited.' }), item('b', { categories: ['ai'] }));
    expect((await readAs(set.db)).map(({ title, version }) => [title, version])).toEqual([['Title a', 2]]);
    expect(await readAs(set.db)).toEqual([]);
  });

  test('is read again where its list states another end', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    await readAs(set.db);
    await showItems(set.db, item('a', { closing: '- 30.09.2027' }));
    expect(await readAs(set.db)).toMatchObject([{ version: 1, closing: '- 30.09.2027' }]);
  });

  test('adds nothing when it is read again, by whomever', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    const [unread] = await set.findings.unread(9);
    if (!unread) throw new Error('nothing to read');
    await set.findings.record(unread, [found(LATER), found(LATER, { quote: 'said twice' })]);
    await set.findings.record(unread, [found(EARLIER)]);
    await set.db.query('insert into unread_item select id from item');
    await readAs(set.db, found(LATER));
    expect(await findingRows(set.db)).toEqual([{ local: LATER, state: 'open', decided_by: null }]);
    expect((await set.findings.undecided(9)).findings).toMatchObject([{ quote: `Frist: ${LATER}` }]);
  });

  test('that was changed while it was read is read again', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    const [unread] = await set.findings.unread(9);
    if (!unread) throw new Error('nothing to read');
    await showItems(set.db, item('a', { title: 'Changed' }));
    await set.findings.record(unread, [found(EARLIER)]);
    expect(await findingRows(set.db)).toEqual([]);
    expect(await readAs(set.db, found(LATER))).toHaveLength(1);
  });

  test('that states another date replaces what nobody decided about, and nothing else', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    await readAs(set.db, found(EARLIER), found(CONFIRMED));
    const { findings } = await set.findings.undecided(9);
    const discarded = findings.find((one) => one.kind !== 'withdrawn' && one.local === EARLIER);
    await set.findings.discard(discarded?.id ?? '', 'Lena', 'an event');
    await showItems(set.db, item('a', { title: 'Edited' }));
    await readAs(set.db, found(EARLIER), found(LATER));
    expect(await findingRows(set.db)).toEqual([
      { local: EARLIER, state: 'discarded', decided_by: 'Lena' },
      { local: LATER, state: 'open', decided_by: null },
    ]);
  });
});

describe('a finding', () => {
  test('moves the deadline of a stage by the way of all entries, checked by whoever confirms it', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    await readAs(set.db, found(LATER));
    const id = await undecidedId(set.findings);
    const target = { kind: 'stage', callId: 'quantum', stageId: 'outline' } as const;
    const [before] = await set.db.query<{ version: string }>('select version from stage');
    const deadline = deadlineAt(LATER, 'Europe/Berlin');
    expect(await set.findings.confirm(id, deadline, target, LENA)).toBe('done');
    expect(await set.findings.confirm(id, deadline, target, LENA)).toBe('settled');
    expect(await set.findings.discard(id, 'Tom', 'too late')).toBe('settled');
    const [call] = (await postgresKnowledge(set.db).read()).calls;
    expect(call?.stages).toMatchObject([
      { id: 'outline', deadline, checked: LENA, label: { de: 'Projektskizze' } },
    ]);
    expect(call?.sources.map(({ url }) => url)).toEqual([
      'https://nrc.canada.ca/quantum',
      'https://example.org/items/a',
    ]);
    const [after] = await set.db.query<{ version: string }>('select version from stage');
    expect(Number(after?.version)).toBeGreaterThan(Number(before?.version));
    expect(await set.findings.decided(9)).toMatchObject([
      { local: LATER, decision: 'confirmed', by: 'Lena' },
    ]);
    expect(await set.findings.undecided(9)).toEqual({ findings: [], total: 0 });
  });

  test('becomes a further stage', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    await readAs(set.db, found('2027-06-01'));
    const id = await undecidedId(set.findings);
    const deadline = deadlineAt('2027-06-01', 'Europe/Berlin');
    await set.findings.confirm(id, deadline, { kind: 'new-stage', callId: 'quantum' }, LENA);
    const [call] = (await postgresKnowledge(set.db).read()).calls;
    expect(call?.stages.map((stage) => [stage.id, stage.deadline.local])).toEqual([
      ['outline', CONFIRMED],
      [`finding-${id}`, '2027-06-01'],
    ]);
  });

  test.each(['', '999', 'drop table', '9'.repeat(30)])('that is none is not found: "%s"', async (id) => {
    await using set = await february();
    const deadline = deadlineAt(LATER, 'Europe/Berlin');
    const target = { kind: 'new-stage', callId: 'quantum' } as const;
    expect(await set.findings.confirm(id, deadline, target, LENA)).toBe('not-found');
    expect(await set.findings.find(id)).toBeNull();
  });

  test('for a call or stage that is gone stays undecided', async () => {
    await using set = await february();
    await showItems(set.db, item('a'));
    await readAs(set.db, found(LATER));
    const id = await undecidedId(set.findings);
    const deadline = deadlineAt(LATER, 'Europe/Berlin');
    const confirm = (callId: string, stageId: string) =>
      set.findings.confirm(id, deadline, { kind: 'stage', callId, stageId }, LENA);
    expect([await confirm('gone', 'outline'), await confirm('quantum', 'gone')]).toEqual([
      'not-found',
      'not-found',
    ]);
    expect((await set.findings.undecided(9)).total).toBe(1);
  });
});

describe('a conflict', () => {
  const open = async (set: Awaited<ReturnType<typeof february>>, local: string) => {
    await showItems(set.db, item('a', { title: `Until ${local}` }));
    await readAs(set.db, found(local, { against: against(local) }));
  };

  test.each([
    ['an earlier date is told', EARLIER, EARLIER],
    ['of a later one the confirmed one is', LATER, CONFIRMED],
  ])('%s, until it is decided', async (_, other, told) => {
    await using set = await february();
    await open(set, other);
    expect(await toldStage(set.db)).toEqual({ local: told, isDisputed: true });
    expect((await set.findings.undecided(9)).findings).toMatchObject([
      { conflict: { confirmed: { local: CONFIRMED }, other: { local: other }, stageId: 'outline' } },
    ]);
  });

  test('is told once, with the call and no date, where admins chose to read notices', async () => {
    await using set = await february();
    const chosen = await makeChannel(set.db, { ref: 'editors' });
    await makeChannel(set.db, { ref: 'partners', tenant: 'T2' });
    await set.db.query(`update tenant set notice_channel_id = $1 where ref = 'T'`, [chosen]);
    await open(set, EARLIER);
    await set.findings.settleConflicts();
    const notices = await noticesOf(set.db);
    expect(notices.map(({ channel_id }) => channel_id)).toEqual([chosen]);
    expect(JSON.stringify(notices)).not.toContain('2027-03');
    await open(set, LATER);
    expect(await noticesOf(set.db)).toHaveLength(2);
  });

  test('ends when the source tells the confirmed date again', async () => {
    await using set = await february();
    await open(set, EARLIER);
    await showItems(set.db, item('a', { title: 'Corrected' }));
    await readAs(set.db);
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
    expect(await findingRows(set.db)).toEqual([]);
  });

  test.each([
    ['the other date', EARLIER, 'confirmed'],
    ['the confirmed date', CONFIRMED, 'discarded'],
  ])('is settled by an editor with %s', async (_, right, state) => {
    await using set = await february();
    await open(set, EARLIER);
    const id = await undecidedId(set.findings);
    const target = { kind: 'stage', callId: 'quantum', stageId: 'outline' } as const;
    const done =
      right === CONFIRMED
        ? await set.findings.uphold(id, LENA)
        : await set.findings.confirm(id, deadlineAt(right, 'Europe/Berlin'), target, LENA);
    expect(done).toBe('done');
    await set.findings.settleConflicts();
    expect(await toldStage(set.db)).toEqual({ local: right, isDisputed: false });
    expect(await findingRows(set.db)).toEqual([{ local: EARLIER, state, decided_by: 'Lena' }]);
    const [call] = (await postgresKnowledge(set.db).read()).calls;
    expect(call?.stages).toMatchObject([{ checked: LENA, deadline: { local: right } }]);
  });

  test('that was settled is not opened again by the same date', async () => {
    await using set = await february();
    await open(set, EARLIER);
    await set.findings.uphold(await undecidedId(set.findings), LENA);
    await showItems(set.db, item('a', { title: 'Edited once more' }));
    await readAs(set.db, found(EARLIER, { against: against(EARLIER) }));
    expect(await toldStage(set.db)).toEqual({ local: CONFIRMED, isDisputed: false });
  });

  test('tells the later date once the earlier one has passed, so that no reminder of it is lost', async () => {
    await using set = await february();
    await open(set, EARLIER);
    await using then = databaseAtTime(set.url, '2027-03-11T09:00:00Z');
    await postgresFindings(then).settleConflicts();
    expect(await toldStage(then)).toEqual({ local: CONFIRMED, isDisputed: true });
  });

  test('is no part of the entry: it is exported as confirmed, and an import of the same leaves the conflict', async () => {
    await using set = await february();
    await open(set, EARLIER);
    const knowledge = postgresKnowledge(set.db);
    const before = await knowledge.read();
    expect(before.calls[0]?.stages[0]?.deadline).toEqual(deadlineAt(CONFIRMED, 'Europe/Berlin'));
    const written = await knowledge.write(before, { replace: true });
    expect(written.movedDeadlines).toBe(0);
    expect(await toldStage(set.db)).toEqual({ local: EARLIER, isDisputed: true });
    expect(await knowledge.read()).toEqual(before);
  });

  test.each([
    ['what the source says settles it', EARLIER, { local: EARLIER, isDisputed: false }],
    ['a third date is at odds with the source as well', LATER, { local: EARLIER, isDisputed: true }],
  ])('of an entry that is changed in its file: %s', async (_, local, told) => {
    await using set = await february();
    await open(set, EARLIER);
    const knowledge = postgresKnowledge(set.db);
    const { calls, ...rest } = await knowledge.read();
    const deadline = deadlineAt(local, 'Europe/Berlin');
    const changed = calls.map((call) => ({
      ...call,
      stages: call.stages.map((stage) => ({ ...stage, deadline })),
    }));
    await knowledge.write({ ...rest, calls: changed }, { replace: true });
    expect(await toldStage(set.db)).toEqual(told);
    expect((await knowledge.read()).calls[0]?.stages[0]?.deadline.local).toBe(local);
  });

  test('with a stage that is taken out of the entry is a finding like any other', async () => {
    await using set = await february();
    await open(set, EARLIER);
    const knowledge = postgresKnowledge(set.db);
    const { calls, ...rest } = await knowledge.read();
    await knowledge.write(
      { ...rest, calls: calls.map((call) => ({ ...call, stages: [] })) },
      { replace: true },
    );
    expect((await set.findings.undecided(9)).findings).toMatchObject([{ local: EARLIER, conflict: null }]);
  });
});
