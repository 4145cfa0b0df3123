import { expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { occasionsOf, planDue, WANTED } from '#adapters/postgres/reminder-planning.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { dueAt } from '#jobs/plan-reminders.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { chances } from '#test/support/random.ts';
import { remindersIn, reminderWorld, storeWorld, WORLD_NOW } from '#test/support/reminder-world.ts';

const CASES = 100;

async function queuedKeys(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ key: string }>(`select key from delivery where state = 'queued'`);
  return rows.map(({ key }) => key).toSorted();
}

test('whatever is subscribed and known, exactly those are queued who are to be reminded, also after it changed', async () => {
  await using db = await freshDatabase({ clockOffset: Temporal.Now.instant().until(WORLD_NOW) });
  const reminders = postgresReminders(db);
  let wanted = 0;
  for (let seed = 1; seed <= CASES; seed += 1) {
    const random = chances(seed);
    const [before, between, after] = [reminderWorld(random), reminderWorld(random), reminderWorld(random)];
    await storeWorld(db, before);
    const { now, ...outlook } = await reminders.outlook();
    const due = dueAt(now, outlook, fakeLog());
    // Planned with what has changed since it was looked at: some stages have another version by now.
    for (const world of [
      before,
      { ...after, stages: before.stages },
      { ...before, stages: between.stages },
    ]) {
      await storeWorld(db, world);
      await planDue(db, due);
      const expected = remindersIn(world, due).toSorted();
      expect(await queuedKeys(db), `seed ${seed}`).toEqual(expected);
      wanted += expected.length;
    }
    await db.query('delete from delivery; delete from lane');
  }
  expect(wanted).toBeGreaterThan(CASES * 5);
});

/** 2,000 deadlines that fall due together, and 10,000 channels of which each wants one of the calls. */
async function storeMany(sql: Sql): Promise<void> {
  await sql.query(
    `insert into call (id, title, sources) select 'c' || n, '{}', '[]' from generate_series(0, 1999) n;
     insert into stage (call_id, id, position, local, timezone, ends_at)
     select id, 's', 0, '2027-03-12T17:00', 'Europe/Berlin', '2027-03-12T16:00Z' from call;
     insert into tenant (platform, ref) values ('fake', 'T');
     insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select tenant.id, 'C' || n, 'C', 'channel', '{de}', 'Europe/Berlin' from tenant, generate_series(1, 10000) n;
     insert into subscription (channel_id, kind, owner_ref, owner_name) select id, 'deadlines', 'U', 'U' from channel;
     insert into subscription_target (subscription_id, kind, ref, since)
     select id, 'call', 'c' || id % 2000, '2026-01-01Z' from subscription`,
  );
}

test.each(['before', 'after'])(
  'many deadlines and many channels are not compared each with each, %s PostgreSQL has counted them',
  async (moment) => {
    await using db = await freshDatabase({ clockOffset: Temporal.Now.instant().until(WORLD_NOW) });
    await storeMany(db);
    if (moment === 'after') await db.query('analyze');
    const { now, ...outlook } = await postgresReminders(db).outlook();
    const due = dueAt(now, outlook, fakeLog());
    expect(due).toHaveLength(2000);
    const lines = await db.query<{ readonly 'QUERY PLAN': string }>(
      `explain analyze with ${WANTED} select key from wanted`,
      [occasionsOf(due)],
    );
    const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    const compared = [...plan.matchAll(/Rows Removed by (?:Join )?Filter: (\d+)/g)].map(([, rows]) =>
      Number(rows),
    );
    expect(Math.max(0, ...compared), plan).toBeLessThan(100_000);
    expect(await planDue(db, due)).toEqual({ queued: 10_000, withdrawn: 0 });
  },
);
