import type { Sql } from '#adapters/postgres/database.ts';
import { MAY_BE_TOLD, TARGET_MEANS_CALL } from '#adapters/postgres/reminder-wishes.ts';
import { targetColumns } from '#adapters/postgres/target-columns.ts';
import type { Checked, Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import type { ComingStage, ComingStages } from '#src/ports/coming-stages.ts';

type StageRow = {
  readonly call_id: string;
  readonly title: LocalText;
  readonly label: LocalText | null;
  readonly countries: readonly string[];
  readonly local: string;
  readonly timezone: string;
  readonly ends_at: Temporal.Instant;
  readonly checked: Checked | null;
  readonly sources: readonly Citation[];
};

export function postgresComingStages(sql: Sql): ComingStages {
  return { next: async (targets, limit) => (await comingStages(sql, targets, limit)).map(toComingStage) };
}

function comingStages(
  sql: Sql,
  targets: readonly SubscriptionTarget[],
  limit: number,
): Promise<readonly StageRow[]> {
  return sql.query<StageRow>(
    `select stage.call_id, call.title, stage.label, stage.countries, stage.local, stage.timezone,
       stage.ends_at, coalesce(stage.checked, call.checked) as checked, call.sources
     from stage join call on call.id = stage.call_id
     where ${MAY_BE_TOLD}
       and exists (select from unnest($1::text[], $2::text[]) as target (kind, ref) where ${TARGET_MEANS_CALL})
     order by stage.ends_at, stage.call_id, stage.position
     limit $3`,
    [...targetColumns(targets), limit],
  );
}

function toComingStage(row: StageRow): ComingStage {
  return {
    callId: row.call_id,
    title: row.title,
    label: row.label,
    countries: row.countries,
    deadline: { local: row.local, timezone: row.timezone, instant: row.ends_at },
    checked: row.checked,
    sources: row.sources,
  };
}
