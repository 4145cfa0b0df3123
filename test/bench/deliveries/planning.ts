import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import { empty, plan, timed } from '#test/bench/deliveries/ground.ts';
import { fakeLog } from '#test/fakes/log.ts';

const TENANT = { platform: 'bench', ref: 'T' };

// The same rows without any question: into the ledger, and a lane for each channel.
const BARE_ANNOUNCEMENT = `insert into delivery
    (key, channel_id, kind, announcement_id, content_version, expires_at)
  select concat('announcement:1:', id), id, 'announcement', 1, 1, now() + interval '7 days' from channel`;
const BARE_REMINDER = `insert into delivery
    (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, due_at, expires_at)
  select concat('reminder:c/s@1:7:', id), id, 'reminder', 'c', 's', 1, 7, now(), now() + interval '7 days'
  from channel`;
const BARE_LANES = `insert into lane (channel_id, platform, tenant_id, next_at)
  select channel_id, 'bench', 1, due_at from delivery`;

type Planned = { readonly seconds: number; readonly bare: number };

export type PlanningTimes = { readonly announcement: Planned; readonly reminder: Planned };

/** Seconds to plan one announcement and one deadline for every channel, and to write the same rows bare. */
export async function timePlanning(db: Database): Promise<PlanningTimes> {
  const bareAnnouncement = await timeBare(db, BARE_ANNOUNCEMENT);
  const bareReminder = await timeBare(db, BARE_REMINDER);
  await empty(db);
  const ids = (await db.query<{ id: string }>('select id from channel')).map(({ id }) => id);
  const draft = {
    key: crypto.randomUUID(),
    tenant: TENANT,
    author: { ref: 'A', name: 'A' },
    title: { de: 'Titel' },
    body: { de: 'Text' },
  };
  const announcement = await timed(() => postgresAnnouncements(db).send(draft, ids));
  await empty(db);
  const reminders = postgresReminders(db);
  const reminder = await timed(() => planReminders({ reminders, log: fakeLog() }));
  return {
    announcement: { seconds: announcement, bare: bareAnnouncement },
    reminder: { seconds: reminder, bare: bareReminder },
  };
}

async function timeBare(db: Database, insert: string): Promise<number> {
  await empty(db);
  return timed(async () => {
    await db.query(insert);
    await db.query(BARE_LANES);
  });
}

/** Every channel wants to be reminded of a call whose reminder has just become due. */
export async function subscribeAll(db: Database): Promise<void> {
  await db.query(
    `insert into call (id, title, sources) values ('c', '{"de": "Ruf"}', '[{"title": "Q", "url": "https://q.example/"}]')`,
  );
  await db.query(
    `insert into stage (call_id, id, position, local, timezone, ends_at)
     select 'c', 's', 0, to_char(day, 'YYYY-MM-DD"T"12:00'), 'Europe/Berlin', day + interval '12 hours'
     from (select date_trunc('day', bot_now() at time zone 'Europe/Berlin') + interval '7 days' as day) as at`,
  );
  await db.query(
    `with subscribed as (
       insert into subscription (channel_id, kind, owner_ref, owner_name, remind_at, created_at)
       select id, 'deadlines', 'A', 'A', '00:00', bot_now() - interval '60 days' from channel
       returning id)
     insert into subscription_target (subscription_id, kind, ref, since)
     select id, 'all', '', bot_now() - interval '60 days' from subscribed`,
  );
}

export const barePlan = (db: Database) => plan(db, BARE_ANNOUNCEMENT);
