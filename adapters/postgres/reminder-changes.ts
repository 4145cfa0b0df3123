import { COMING_STAGE, type ComingRow, toComingStage } from '#adapters/postgres/coming-stages.ts';
import type { Sql } from '#adapters/postgres/database.ts';
import { deadlineOf } from '#adapters/postgres/deadline-rows.ts';
import { presentStage } from '#adapters/postgres/reminder-wishes.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { ReminderChange } from '#src/ports/reminders.ts';

/** The columns of the stage are null where `present` is false. */
type ChangeRow = Omit<ComingRow, 'title'> & {
  readonly delivery_id: string;
  readonly title: ComingStage['title'] | null;
  readonly present: boolean;
  readonly holds: boolean;
  readonly told_local: string | null;
  readonly told_timezone: string;
  readonly told_ends_at: Temporal.Instant;
};

/** What has become of what was reminded of, by the delivery that edits the post. */
export async function reminderChanges(
  sql: Sql,
  deliveryIds: readonly string[],
): Promise<ReadonlyMap<string, ReminderChange>> {
  const rows = await findChanges(sql, deliveryIds);
  return new Map(rows.map((row) => [row.delivery_id, toChange(row)]));
}

// What a draft says of a call is for nobody, not even its title: it may have been changed since it was told.
function findChanges(sql: Sql, deliveryIds: readonly string[]): Promise<readonly ChangeRow[]> {
  return sql.query<ChangeRow>(
    `select d.id as delivery_id, ${COMING_STAGE}, stage.id is not null as present,
       coalesce(stage.ends_at = post.expires_at, false) as holds,
       told.local as told_local, told.timezone as told_timezone, told.ends_at as told_ends_at
     from delivery d
     join delivery post on post.id = d.updates
     left join ${presentStage('post')} as stage on true
     left join call on call.id = post.call_id and not call.draft
     left join lateral (
       select * from stage_change
       where (call_id, stage_id, version) = (post.call_id, post.stage_id, post.stage_version)
         and ends_at = post.expires_at
       limit 1) as told on true
     where d.id = any($1::uuid[])`,
    [deliveryIds],
  );
}

function toChange(row: ChangeRow): ReminderChange {
  const { title, sources } = row;
  const call = title && { title, sources };
  const told =
    row.told_local === null
      ? null
      : deadlineOf({
          local: row.told_local,
          timezone: row.told_timezone,
          ends_at: row.told_ends_at,
          disputed: null,
        });
  if (!row.present || !call) return { kind: 'gone', call, told };
  const stage = toComingStage({ ...row, ...call });
  return row.holds ? { kind: 'holds', stage } : { kind: 'moved', stage, told };
}
