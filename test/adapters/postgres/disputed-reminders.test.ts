import { describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { against, found, readAs, showItems, withdrawn } from '#test/support/findings.ts';
import {
  DAY_7,
  DAY_14,
  lines,
  planAt,
  pretendSent,
  queued,
  storeAt,
  subscribedChannel,
} from '#test/support/reminders.ts';
import { item } from '#test/support/sources.ts';

// The deadline of the stored call is Thu 18 Mar 2027, 17:00 in Berlin, of which its channel was reminded 14 days ahead.
const AS_TOLD = '2027-03-18T17:00';
const NEXT_DAY = '2027-03-05T10:00:00Z';
const LENA = { by: 'Lena', on: '2027-03-05' };

async function reminded() {
  const db = await freshDatabase();
  await storeAt(db.url, '2026-12-01T00:00:00Z');
  await subscribedChannel(db.url);
  await planAt(db.url, DAY_14);
  await pretendSent(db);
  return db;
}

/** A source tells another date, and the planner looks. */
async function dispute(url: string, local: string): Promise<void> {
  await using db = databaseAtTime(url, NEXT_DAY);
  await showItems(db, item('a'));
  await readAs(db, found(local, { against: against(local) }));
  await planAt(url, NEXT_DAY);
}

/** An editor confirms one of the dates, and the planner looks. */
async function decide(url: string, local: string): Promise<void> {
  await using db = databaseAtTime(url, NEXT_DAY);
  const findings = postgresFindings(db);
  const [finding] = (await findings.undecided(1)).findings;
  if (!finding) throw new Error('nothing to decide');
  const target = { kind: 'stage', callId: 'quantum', stageId: 'outline' } as const;
  if (local === AS_TOLD) await findings.uphold(finding.id, LENA);
  else await findings.confirm(finding.id, deadlineAt(local, 'Europe/Berlin'), target, LENA);
  await planAt(url, NEXT_DAY);
  await planAt(url, NEXT_DAY);
}

const queuedEdits = (sql: Sql) =>
  sql.query<{ id: string }>(
    `select id from delivery
     where state = 'queued' and updates = (select id from delivery where lead_days = 14 order by seq limit 1)`,
  );

/** What the edit that waits for the first reminder says has become of its deadline. */
async function editSays(url: string) {
  await using db = databaseAtTime(url, NEXT_DAY);
  const edits = await queuedEdits(db);
  expect(edits).toHaveLength(1);
  const changes = await postgresReminders(db).changesFor(edits.map(({ id }) => id));
  const [change] = changes.values();
  if (change?.kind !== 'holds' && change?.kind !== 'moved') return change?.kind;
  const { local, disputed } = change.stage.deadline;
  return { kind: change.kind, local, isDisputed: disputed !== null };
}

describe('a posted reminder', () => {
  test('of a date that is disputed by a later one gets a note, and loses it with the decision', async () => {
    await using db = await reminded();
    await dispute(db.url, '2027-04-08T17:00');
    expect(await editSays(db.url)).toEqual({ kind: 'holds', local: AS_TOLD, isDisputed: true });
    await pretendSent(db);
    await decide(db.url, AS_TOLD);
    expect(await editSays(db.url)).toEqual({ kind: 'holds', local: AS_TOLD, isDisputed: false });
  });

  test.each([
    ['the later date holds', AS_TOLD, 'holds'],
    ['the earlier date holds', '2027-03-10T17:00', 'moved'],
  ])('tells the earlier date with a note, and once what was decided: %s', async (_, right, kind) => {
    await using db = await reminded();
    await dispute(db.url, '2027-03-10T17:00');
    expect(await editSays(db.url)).toEqual({ kind: 'moved', local: '2027-03-10T17:00', isDisputed: true });
    await pretendSent(db);
    await decide(db.url, right);
    expect(await editSays(db.url)).toEqual({ kind, local: right, isDisputed: false });
  });

  test('says nothing of a conflict that is decided before its note has left', async () => {
    await using db = await reminded();
    await dispute(db.url, '2027-03-10T17:00');
    await decide(db.url, AS_TOLD);
    expect(await editSays(db.url)).toEqual({ kind: 'holds', local: AS_TOLD, isDisputed: false });
  });
});

describe('of a call that a source calls off', () => {
  async function callOff(url: string): Promise<void> {
    await using db = databaseAtTime(url, NEXT_DAY);
    await showItems(db, item('a'));
    await readAs(db, withdrawn());
    await planAt(url, NEXT_DAY);
  }

  async function decideBy(url: string, way: 'cancelCall' | 'uphold'): Promise<void> {
    await using db = databaseAtTime(url, NEXT_DAY);
    const findings = postgresFindings(db);
    const [finding] = (await findings.undecided(1)).findings;
    expect(await findings[way](finding?.id ?? '', LENA)).toBe('done');
    await planAt(url, NEXT_DAY);
  }

  const reminders = async (sql: Sql) => (await lines(sql)).filter(({ lead }) => lead !== null);

  test('the posted reminder gets a note, and the next one comes all the same, with it', async () => {
    await using db = await reminded();
    await callOff(db.url);
    expect(await editSays(db.url)).toEqual({ kind: 'holds', local: AS_TOLD, isDisputed: true });
    await pretendSent(db);
    await planAt(db.url, DAY_7);
    expect((await reminders(db)).at(-1)).toEqual(queued(7));
    await using then = databaseAtTime(db.url, DAY_7);
    const [next] = await then.query<{ id: string }>(
      `select id from delivery where state = 'queued' and lead_days = 7`,
    );
    const stages = await postgresReminders(then).stagesFor([next?.id ?? '']);
    expect([...stages.values()][0]?.deadline.disputed?.claims).toMatchObject([{ kind: 'withdrawn' }]);
  });

  test.each([
    ['stands', 'uphold', { kind: 'holds', local: AS_TOLD, isDisputed: false }, [14, 7]],
    ['is cancelled', 'cancelCall', 'gone', [14]],
  ] as const)('once it is decided that it %s, the post says so', async (_, way, said, leads) => {
    await using db = await reminded();
    await callOff(db.url);
    await pretendSent(db);
    await decideBy(db.url, way);
    expect(await editSays(db.url)).toEqual(said);
    await planAt(db.url, DAY_7);
    expect((await reminders(db)).map(({ lead }) => lead)).toEqual(leads);
  });
});

test('reminders come for the earlier date, and for the later one once the earlier has passed', async () => {
  await using db = await reminded();
  await dispute(db.url, '2027-03-10T17:00');
  expect((await lines(db)).at(-1)).toEqual(queued(7));
  await pretendSent(db);
  const passed = '2027-03-11T08:00:05Z';
  await using then = databaseAtTime(db.url, passed);
  await postgresFindings(then).settleConflicts();
  await planAt(db.url, passed);
  expect((await lines(db)).at(-1)).toEqual(queued(7));
  // The notice of the conflict has no lead time.
  const leads = (await lines(db)).map(({ lead }) => lead).filter((lead) => lead !== null);
  expect(leads).toEqual([14, 7, 7]);
});
