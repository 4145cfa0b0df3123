import type { Database, Sql } from '#adapters/postgres/database.ts';
import { planDue } from '#adapters/postgres/reminder-planning.ts';
import { IS_OPEN, MAY_BE_TOLD, TARGET_MEANS_CALL, WISHES } from '#adapters/postgres/reminder-wishes.ts';
import type { Checked, Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { UpcomingStage } from '#src/reminders/due-reminders.ts';

type StageRow = {
  readonly call_id: string;
  readonly id: string;
  readonly version: string;
  readonly local: string;
  readonly timezone: string;
  readonly ends_at: Temporal.Instant;
};

type RemindedRow = StageRow & {
  readonly delivery_id: string;
  readonly title: LocalText;
  readonly label: LocalText | null;
  readonly countries: readonly string[];
  readonly sources: readonly Citation[];
  readonly checked: Checked | null;
};

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
    async stagesFor(deliveryIds) {
      const rows = await stagesOfDeliveries(database, deliveryIds);
      return new Map(rows.map((row) => [row.delivery_id, toReminded(row)]));
    },
  };
}

async function databaseTime(sql: Sql): Promise<Temporal.Instant> {
  const rows = await sql.query<{ now: Temporal.Instant }>('select bot_now() as now');
  const [row] = rows;
  if (!row) throw new Error('the database told no time');
  return row.now;
}

function upcomingStages(sql: Sql): Promise<readonly StageRow[]> {
  return sql.query<StageRow>(
    `select stage.call_id, stage.id, stage.version, stage.local, stage.timezone, stage.ends_at
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
    `select d.id as delivery_id, stage.call_id, stage.id, stage.version, stage.local, stage.timezone, stage.ends_at,
       call.title, stage.label, stage.countries, call.sources,
       coalesce(stage.checked, call.checked) as checked
     from delivery d
     join stage on stage.call_id = d.call_id and stage.id = d.stage_id and stage.version = d.stage_version
     join call on call.id = stage.call_id
     where d.id = any($1::uuid[]) and ${MAY_BE_TOLD}
       and exists (select from ${WISHES}
         where channel.id = d.channel_id and ${IS_OPEN} and ${TARGET_MEANS_CALL})`,
    [deliveryIds],
  );
}

function toStage(row: StageRow): UpcomingStage {
  return {
    callId: row.call_id,
    stageId: row.id,
    version: row.version,
    deadline: { local: row.local, timezone: row.timezone, instant: row.ends_at },
  };
}

function toReminded(row: RemindedRow): ComingStage {
  const { title, label, countries, sources, checked } = row;
  const { callId, deadline } = toStage(row);
  return { callId, title, label, countries, deadline, sources, checked };
}
