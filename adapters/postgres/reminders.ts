import { COMING_STAGE, type ComingRow, toComingStage } from '#adapters/postgres/coming-stages.ts';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import { type DeadlineRow, deadlineOf } from '#adapters/postgres/deadline-rows.ts';
import { reminderChanges } from '#adapters/postgres/reminder-changes.ts';
import { planReminderEdits } from '#adapters/postgres/reminder-edits.ts';
import { planDue } from '#adapters/postgres/reminder-planning.ts';
import { IS_OPEN, MAY_BE_TOLD, TARGET_MEANS_CALL, WISHES } from '#adapters/postgres/reminder-wishes.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { UpcomingStage } from '#src/reminders/due-reminders.ts';

type UpcomingRow = DeadlineRow & { readonly call_id: string; readonly id: string; readonly version: string };

type RemindedRow = ComingRow & { readonly delivery_id: string };

type RuleRow = {
  readonly timezone: string;
  readonly remind_at: string;
  readonly lead_days: readonly number[];
};

// A process that looks a moment before the minute would find what is due then only at the next look. What is queued
// early leaves at its moment all the same.
const EARLY = Temporal.Duration.from({ seconds: 2 });

export function postgresReminders(database: Database): Reminders {
  return {
    async outlook() {
      const stages = await upcomingStages(database);
      const rules = await rulesInUse(database);
      return {
        now: (await databaseTime(database)).add(EARLY),
        stages: stages.map(toStage),
        rules: rules.map(({ timezone, remind_at, lead_days }) => ({
          timezone,
          remindAt: remind_at,
          leadDays: lead_days,
        })),
      };
    },
    plan: (due) => planDue(database, due),
    planEdits: () => planReminderEdits(database),
    changesFor: (deliveryIds) => reminderChanges(database, deliveryIds),
    async stagesFor(deliveryIds) {
      const rows = await stagesOfDeliveries(database, deliveryIds);
      return new Map(rows.map((row) => [row.delivery_id, toComingStage(row)]));
    },
  };
}

async function databaseTime(sql: Sql): Promise<Temporal.Instant> {
  const rows = await sql.query<{ now: Temporal.Instant }>('select bot_now() as now');
  const [row] = rows;
  if (!row) throw new Error('the database told no time');
  return row.now;
}

function upcomingStages(sql: Sql): Promise<readonly UpcomingRow[]> {
  return sql.query<UpcomingRow>(
    `select stage.call_id, stage.id, stage.version, stage.local, stage.timezone, stage.ends_at,
       stage.disputed
     from stage join call on call.id = stage.call_id
     where ${MAY_BE_TOLD}`,
  );
}

function rulesInUse(sql: Sql): Promise<readonly RuleRow[]> {
  return sql.query<RuleRow>(
    `select distinct channel.timezone, subscription.remind_at::text as remind_at, subscription.lead_days
     from ${WISHES} where ${IS_OPEN}`,
  );
}

function stagesOfDeliveries(sql: Sql, deliveryIds: readonly string[]): Promise<readonly RemindedRow[]> {
  return sql.query<RemindedRow>(
    `select d.id as delivery_id, ${COMING_STAGE}
     from delivery d
     join stage on stage.call_id = d.call_id and stage.id = d.stage_id and stage.version = d.stage_version
     join call on call.id = stage.call_id
     where d.id = any($1::uuid[]) and ${MAY_BE_TOLD}
       and exists (select from ${WISHES}
         where channel.id = d.channel_id and ${IS_OPEN} and ${TARGET_MEANS_CALL})`,
    [deliveryIds],
  );
}

function toStage(row: UpcomingRow): UpcomingStage {
  return { callId: row.call_id, stageId: row.id, version: row.version, deadline: deadlineOf(row) };
}
