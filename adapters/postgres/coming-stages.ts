import type { Sql } from '#adapters/postgres/database.ts';
import { type DeadlineRow, deadlineOf } from '#adapters/postgres/deadline-rows.ts';
import { MAY_BE_TOLD, TARGET_MEANS_CALL } from '#adapters/postgres/reminder-wishes.ts';
import { targetColumns } from '#adapters/postgres/target-columns.ts';
import type { Checked, Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import type { ComingStage, ComingStages } from '#src/ports/coming-stages.ts';

export type ComingRow = DeadlineRow & {
  readonly call_id: string;
  readonly title: LocalText;
  readonly label: LocalText | null;
  readonly countries: readonly string[];
  readonly checked: Checked | null;
  readonly sources: readonly Citation[];
};

/** Selects what `toComingStage` reads of a stage and its call. */
export const COMING_STAGE = `stage.call_id, call.title, stage.label, stage.countries, stage.local, stage.timezone,
  stage.ends_at, stage.disputed, coalesce(stage.checked, call.checked) as checked, call.sources`;

export function postgresComingStages(sql: Sql): ComingStages {
  return { next: async (targets, limit) => (await comingStages(sql, targets, limit)).map(toComingStage) };
}

function comingStages(
  sql: Sql,
  targets: readonly SubscriptionTarget[],
  limit: number,
): Promise<readonly ComingRow[]> {
  return sql.query<ComingRow>(
    `select ${COMING_STAGE}
     from stage join call on call.id = stage.call_id
     where ${MAY_BE_TOLD}
       and exists (select from unnest($1::text[], $2::text[]) as target (kind, ref) where ${TARGET_MEANS_CALL})
     order by stage.ends_at, stage.call_id, stage.position
     limit $3`,
    [...targetColumns(targets), limit],
  );
}

export function toComingStage(row: ComingRow): ComingStage {
  return {
    callId: row.call_id,
    title: row.title,
    label: row.label,
    countries: row.countries,
    deadline: deadlineOf(row),
    checked: row.checked,
    sources: row.sources,
  };
}
