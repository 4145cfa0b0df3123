import { describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import { UNPACED } from '#src/model/pace.ts';
import type { StoredCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import {
  DAY_14,
  lines,
  planAt,
  pretendSent,
  queued,
  SUBSCRIBED,
  storeAt,
  subscribedChannel,
} from '#test/support/reminders.ts';

const NEXT_DAY = '2027-03-05T10:00:00Z';
const LATER = { local: '2027-04-28T17:00' };
const LATEST = { local: '2027-05-12T17:00' };
const AS_TOLD = { local: '2027-03-18T17:00' };
const TOLD = deadlineAt(AS_TOLD.local, 'Europe/Berlin');

const QUEUED = { state: 'queued', reason: null };
const SENT = { state: 'sent', reason: null };
const REPLACED = { state: 'withdrawn', reason: 'deliveries:reason.newer-change' };

/** The call is known, as many channels subscribe, and the reminder of 14 days before is queued for them. */
async function remindIn(url: string, channels = 1): Promise<void> {
  await storeAt(url, '2026-12-01T00:00:00Z');
  for (let count = 0; count < channels; count++) await subscribedChannel(url);
  await planAt(url, DAY_14);
}

/** The call changes, and the planner looks. */
async function change(url: string, call: StoredCall, at = NEXT_DAY): Promise<void> {
  await storeAt(url, at, call);
  await planAt(url, at);
}

async function changeBy(url: string, statement: string, at = NEXT_DAY): Promise<void> {
  await using later = databaseAtTime(url, at);
  await later.query(statement);
  await planAt(url, at);
}

const edits = (sql: Sql) =>
  sql.query<{ state: string; reason: string | null }>(
    `select state, reason->>'key' as reason from delivery where updates is not null order by seq`,
  );

async function whatBecame(url: string, at = NEXT_DAY) {
  await using db = databaseAtTime(url, at);
  const rows = await db.query<{ id: string }>(
    'select id from delivery where updates is not null order by seq',
  );
  const changes = await postgresReminders(db).changesFor(rows.map(({ id }) => id));
  return rows.map(({ id }) => changes.get(id));
}

describe('a posted reminder', () => {
  test('is edited once when its deadline moves, however often one looks', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, LATER);
    await planAt(db.url, NEXT_DAY);
    await change(db.url, LATER);
    expect(await edits(db)).toEqual([QUEUED]);
    const rows = await db.query(
      `select d.key = format('reminder-edit:%s@%s', post.id, (select max(id) from stage_change)) as named,
         d.stage_version = stage.version as current, d.channel_id = post.channel_id as there,
         d.expires_at = stage.ends_at + interval '7 days' as sensible
       from delivery d join delivery post on post.id = d.updates join stage on stage.id = d.stage_id`,
    );
    expect(rows).toEqual([{ named: true, current: true, there: true, sensible: true }]);
    const deadline = deadlineAt(LATER.local, 'Europe/Berlin');
    expect(await whatBecame(db.url)).toMatchObject([{ kind: 'moved', told: TOLD, stage: { deadline } }]);
  });

  test('has its edit beside the reminders of the new deadline, whichever week that is in', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, { local: '2027-03-30T17:00' });
    await planAt(db.url, NEXT_DAY);
    expect(await edits(db)).toEqual([QUEUED]);
    expect((await lines(db)).at(-1)).toEqual(queued(30));
    await pretendSent(db);
    // A week later ends what the edit would have expired at.
    await change(db.url, { local: '2027-04-06T17:00' }, '2027-03-08T08:00:05Z');
    expect((await lines(db)).at(-1)).toEqual(queued(30));
  });

  test('is edited again when it moves again; an edit that waits gives way to the later one', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, LATER);
    await change(db.url, LATEST);
    expect(await edits(db)).toEqual([REPLACED, QUEUED]);
    await pretendSent(db);
    await change(db.url, LATER);
    expect(await edits(db)).toEqual([REPLACED, SENT, QUEUED]);
    expect((await whatBecame(db.url)).at(-1)).toMatchObject({ kind: 'moved', told: TOLD });
  });

  test('needs no edit when the deadline is back before one left', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, LATER);
    await change(db.url, AS_TOLD);
    expect(await edits(db)).toEqual([REPLACED]);
  });

  test('tells the old date again where the deadline is back after an edit', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, LATER);
    await pretendSent(db);
    await change(db.url, AS_TOLD);
    expect(await edits(db)).toEqual([SENT, QUEUED]);
    expect((await whatBecame(db.url)).at(-1)).toMatchObject({ kind: 'holds', stage: { deadline: TOLD } });
    expect(await lines(db)).toHaveLength(1);
  });

  test('is followed by the reminders of the new deadline: an edit reminds of nothing', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, LATER);
    await pretendSent(db);
    await planAt(db.url, '2027-03-29T07:00:05Z');
    expect(await lines(db)).toMatchObject([
      { lead: 14, state: 'sent' },
      { lead: 30, state: 'queued' },
    ]);
  });

  test.each([
    ['cancelled', `update call set status = 'cancelled'`, 'update call set status = null', true],
    ['postponed', `update call set status = 'postponed'`, `update call set status = 'forecast'`, true],
    ['a draft', 'update call set draft = true', 'update call set draft = false', false],
    ['internal', 'update stage set internal = true', 'update stage set internal = false', true],
  ])('%s: its deadline no longer holds, until it is shown again', async (_, hide, show, isNamed) => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await changeBy(db.url, hide);
    expect(await edits(db)).toEqual([QUEUED]);
    const title = { de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' };
    const call = isNamed ? expect.objectContaining({ title }) : null;
    expect(await whatBecame(db.url)).toEqual([{ kind: 'gone', told: TOLD, call }]);
    await pretendSent(db);
    await changeBy(db.url, show);
    expect(await edits(db)).toEqual([SENT, QUEUED]);
    expect((await whatBecame(db.url)).at(-1)).toMatchObject({ kind: 'holds' });
    await pretendSent(db);
    await changeBy(db.url, hide);
    expect(await edits(db)).toEqual([SENT, SENT, QUEUED]);
  });

  test.each([
    ['stage', expect.objectContaining({ sources: [expect.anything()] })],
    ['call', null],
  ])('%s removed: what was told is still known', async (table, call) => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await changeBy(db.url, `delete from ${table}`);
    expect(await edits(db)).toEqual([QUEUED]);
    expect(await whatBecame(db.url)).toEqual([{ kind: 'gone', told: TOLD, call }]);
  });

  test('stays as it is where its stage has only another name, or another wording', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await changeBy(db.url, `update stage set id = 'sketch', version = nextval('stage_version')`);
    await changeBy(db.url, `update stage set label = '{"de": "Skizze"}'`);
    expect(await edits(db)).toEqual([]);
  });

  test('gone and back under another name, it holds again', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await changeBy(db.url, 'delete from stage');
    await pretendSent(db);
    await storeAt(db.url, NEXT_DAY);
    await changeBy(db.url, `update stage set id = 'sketch', version = nextval('stage_version')`);
    expect((await edits(db)).at(-1)).toEqual(QUEUED);
    expect((await whatBecame(db.url)).at(-1)).toMatchObject({ kind: 'holds' });
  });

  test('does not say a date that is not known exactly', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await db.query('delete from stage_change');
    await change(db.url, LATER);
    expect(await whatBecame(db.url)).toMatchObject([{ kind: 'moved', told: null }]);
  });

  test('is left alone when both deadlines are long over, and not before', async () => {
    await using db = await freshDatabase();
    await remindIn(db.url);
    await pretendSent(db);
    await change(db.url, { local: '2027-03-12T17:00' }, '2027-03-25T15:59:00Z');
    expect(await edits(db)).toEqual([QUEUED]);
    await change(db.url, { local: '2027-03-13T17:00' }, '2027-03-25T16:01:00Z');
    expect(await edits(db)).toEqual([REPLACED]);
  });
});

test('what is on its way is edited, what waits is written anew, and what the channel wants makes no difference', async () => {
  await using db = await freshDatabase();
  await remindIn(db.url, 3);
  await using later = databaseAtTime(db.url, DAY_14);
  const ledger = postgresLedger(later);
  const terms = { limit: 2, leaseSeconds: 60, leadSeconds: 0 };
  const [posted, onItsWay] = await ledger.claim({ name: 'fake', pace: UNPACED, traces: true }, terms);
  if (!posted || !onItsWay) throw new Error('nothing was claimed');
  await ledger.settle(UNPACED, [{ delivery: posted, step: { state: 'sent', messageRef: 'm1' } }]);
  await later.query('update subscription set ended_at = bot_now() where channel_id = $1', [
    posted.channel.id,
  ]);
  await change(db.url, LATER);
  const rows = await db.query<{ channel_id: string; updates: string }>(
    'select channel_id, updates from delivery where updates is not null',
  );
  const expected = [posted, onItsWay].map(({ id, channel }) => ({ channel_id: channel.id, updates: id }));
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(expect.arrayContaining(expected));
  const waiting = await db.query(`select state from delivery where channel_id <> all($1)`, [
    [posted.channel.id, onItsWay.channel.id],
  ]);
  expect(waiting).toEqual([{ state: 'withdrawn' }]);
});

test('another call, and another stage of the same, keep their posts', async () => {
  await using db = await freshDatabase();
  await storeAt(db.url, '2026-12-01T00:00:00Z', { id: 'compute' });
  await db.query(
    `insert into stage (call_id, id, position, local, timezone, ends_at, known_at)
     values ('compute', 'proposal', 1, '2027-03-17T17:00', 'Europe/Berlin', '2027-03-17T16:00Z', $1)`,
    [SUBSCRIBED],
  );
  await remindIn(db.url);
  await pretendSent(db);
  await change(db.url, { id: 'compute', ...LATER });
  const rows = await db.query('select call_id, stage_id from delivery where updates is not null');
  expect(rows).toEqual([{ call_id: 'compute', stage_id: 'outline' }]);
});

test('two planners at once make one edit a post, for as many channels as there are', async () => {
  await using db = await freshDatabase();
  await remindIn(db.url);
  await db.query(
    `insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select id, 'C' || n, 'C', 'channel', '{de}', 'Europe/Berlin' from tenant, generate_series(1, 5000) n;
     insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, expires_at)
     select channel.id, channel.id, 'reminder', call_id, stage_id, stage_version, lead_days, expires_at
     from channel, delivery where channel.ref like 'C%'`,
  );
  await pretendSent(db);
  await storeAt(db.url, NEXT_DAY, LATER);
  await using one = databaseAtTime(db.url, NEXT_DAY);
  await using other = databaseAtTime(db.url, NEXT_DAY);
  const planned = await Promise.all([one, other].map((store) => postgresReminders(store).planEdits()));
  expect(planned.toSorted()).toEqual([0, 5001]);
  expect(await db.query('select from lane where next_at < $1', ['infinity'])).toHaveLength(5001);
});
