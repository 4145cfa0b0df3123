import type { Sql } from '#adapters/postgres/database.ts';
import { deadlineOf } from '#adapters/postgres/deadline-rows.ts';
import { CONFIRMED } from '#adapters/postgres/disputes.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { DeadlineFinding, DecidedFinding, Finding, WithdrawalFinding } from '#src/model/finding.ts';
import type { LocalText } from '#src/model/language.ts';

type Row = (DeadlineColumns | WithdrawalColumns) & {
  readonly id: string;
  readonly quote: string;
  readonly title: string;
  readonly url: string | null;
  readonly language: string;
  readonly source: LocalText;
  readonly state: 'open' | 'conflict' | 'confirmed' | 'discarded';
  readonly call_title: LocalText | null;
  readonly label: LocalText | null;
  readonly confirmed: { readonly local: string; readonly timezone: string; readonly ends_at: string } | null;
  readonly decided_at: Temporal.Instant | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
};

type DeadlineColumns = Pick<DeadlineFinding, 'kind' | 'local' | 'timezone' | 'stage'> & {
  readonly ends_at: Temporal.Instant | null;
  readonly ends_in: string | null;
  readonly call_id: string | null;
  readonly stage_id: string | null;
};

type WithdrawalColumns = Pick<WithdrawalFinding, 'kind'> & { readonly call_id: string };

// Beside a withdrawal stands the next deadline of its call, or the last.
const FINDINGS = `select finding.id, finding.local, finding.timezone, finding.kind, finding.stage, finding.quote,
    item.title, item.url, coalesce(item.language, source.language) as language, source.name as source,
    finding.state, finding.ends_at, finding.ends_in, finding.call_id, finding.stage_id, call.title as call_title,
    stage.label, stage.confirmed, finding.decided_at, finding.decided_by, finding.reason
  from finding join item on item.id = finding.item_id join source on source.id = item.source_id
  left join call on call.id = finding.call_id
  left join lateral (
    select label, (select to_jsonb(it) from (select ${CONFIRMED}) as it) as confirmed
    from stage where stage.call_id = finding.call_id
      and (stage.id = finding.stage_id or finding.kind = 'withdrawn' and not internal)
    order by stage.ends_at > bot_now() desc, abs(extract(epoch from stage.ends_at - bot_now())) limit 1) as stage on true`;

const UNDECIDED = `finding.state in ('open', 'conflict')`;

export async function listUndecided(sql: Sql, limit: number) {
  const [count] = await sql.query<{ readonly total: number }>(
    `select count(*)::int as total from finding where ${UNDECIDED}`,
  );
  const rows = await sql.query<Row>(
    `${FINDINGS} where ${UNDECIDED} order by finding.state = 'conflict' desc, finding.id desc limit $1`,
    [limit],
  );
  return { findings: rows.map(toFinding), total: count?.total ?? 0 };
}

export async function findUndecided(sql: Sql, id: string): Promise<Finding | null> {
  if (!isRowId(id)) return null;
  const [row] = await sql.query<Row>(`${FINDINGS} where ${UNDECIDED} and finding.id = $1`, [id]);
  return row ? toFinding(row) : null;
}

export async function listDecided(sql: Sql, limit: number): Promise<readonly DecidedFinding[]> {
  const rows = await sql.query<Row & { readonly decided_at: Temporal.Instant }>(
    `${FINDINGS} where finding.decided_at is not null order by finding.decided_at desc, finding.id desc limit $1`,
    [limit],
  );
  return rows.map((row) => ({
    ...toFinding(row),
    decision: row.state === 'confirmed' ? 'confirmed' : 'discarded',
    decidedAt: row.decided_at,
    by: row.decided_by,
    reason: row.reason,
  }));
}

function toFinding(row: Row): Finding {
  const { id, quote, title, url, language, source } = row;
  const found = { id, quote, item: { title, url, language, source } };
  if (row.kind === 'withdrawn') return { ...found, kind: row.kind, call: callOf(row, row) };
  const { kind, local, timezone, stage } = row;
  return { ...found, kind, local, timezone, stage, conflict: conflictOf(row, row) };
}

function callOf({ call_id }: WithdrawalColumns, { call_title, confirmed }: Row): WithdrawalFinding['call'] {
  if (!call_title) return null;
  return { id: call_id, title: call_title, confirmed: confirmed && confirmedOf(confirmed) };
}

function conflictOf(found: DeadlineColumns, row: Row): DeadlineFinding['conflict'] {
  const { call_id, stage_id, ends_at, ends_in, local } = found;
  const { call_title, label, confirmed, state } = row;
  if (state !== 'conflict' || !confirmed || !call_id || !stage_id || !call_title || !ends_at || !ends_in)
    return null;
  return {
    callId: call_id,
    stageId: stage_id,
    title: call_title,
    label,
    confirmed: confirmedOf(confirmed),
    other: deadlineOf({ local, timezone: ends_in, ends_at, disputed: null }),
  };
}

function confirmedOf({ local, timezone, ends_at }: NonNullable<Row['confirmed']>): Deadline {
  return deadlineOf({ local, timezone, ends_at: Temporal.Instant.from(ends_at), disputed: null });
}
