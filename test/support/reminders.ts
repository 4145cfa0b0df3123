import type { Database, Sql } from '#adapters/postgres/database.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { type StoredCall, storeCall } from '#test/support/calls.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';

// The deadline of the stored call is Thu 18 Mar 2027, 17:00 in Berlin.
export const SUBSCRIBED = '2027-01-01T00:00:00Z';
export const DAY_14 = '2027-03-04T08:00:05Z';
export const DAY_7 = '2027-03-11T08:00:05Z';
export const ALL: readonly SubscriptionTarget[] = [{ kind: 'all' }];

type Line = { readonly lead: number; readonly state: string; readonly reason: string | null };

/** Subscribes the channel for reminders, or changes what it has. */
export async function subscribe(
  db: Database,
  channelId: string,
  options: {
    targets?: readonly SubscriptionTarget[];
    leadDays?: readonly number[];
    remindAt?: string;
    timezone?: string;
    languages?: readonly string[];
  } = {},
): Promise<void> {
  const {
    targets = ALL,
    leadDays = [30, 14, 7, 1],
    remindAt = '09:00',
    timezone = 'Europe/Berlin',
    languages = ['de'],
  } = options;
  const channel = { channelId, languages, timezone };
  const owner = { ref: 'U1', name: 'Lena' };
  await postgresSubscriptions(db).save({ kind: 'deadlines', ...channel, owner, targets, leadDays, remindAt });
}

/** A channel that subscribed at `at`; answers its id. */
export async function subscribedChannel(
  url: string,
  options: Parameters<typeof subscribe>[2] & { timezone?: string; at?: string } = {},
): Promise<string> {
  await using db = databaseAtTime(url, options.at ?? SUBSCRIBED);
  const channelId = await makeChannel(db, { timezone: options.timezone ?? 'Europe/Berlin' });
  await subscribe(db, channelId, options);
  return channelId;
}

export async function storeAt(url: string, at: string, call: StoredCall = {}): Promise<void> {
  await using db = databaseAtTime(url, at);
  await storeCall(db, call);
}

/** One look of the planner at that moment. */
export async function planAt(url: string, at: string): Promise<void> {
  await using db = databaseAtTime(url, at);
  await planReminders({ reminders: postgresReminders(db), log: fakeLog() });
}

/** The reminders in the ledger, in the order in which they were written, without their edits. */
export function lines(sql: Sql): Promise<readonly Line[]> {
  return sql.query<Line>(
    `select lead_days as lead, state, reason->>'key' as reason from delivery where updates is null order by seq`,
  );
}

export const pretendSent = (sql: Sql) =>
  sql.query(`update delivery set state = 'sent' where state = 'queued'`);
export const queued = (lead: number) => ({ lead, state: 'queued', reason: null });
