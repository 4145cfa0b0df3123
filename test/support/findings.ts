import type { Database, Sql } from '#adapters/postgres/database.ts';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Item } from '#src/model/item.ts';
import type { ReadDeadline, ReadFinding, ReadWithdrawal, UnreadItem } from '#src/ports/findings.ts';
import { itemsReading, source } from '#test/support/sources.ts';

/** A deadline as it was read from an item, at odds with nothing unless `against` says so. */
export function found(local: string, given: Partial<ReadDeadline> = {}): ReadDeadline {
  return {
    local,
    timezone: null,
    kind: 'fixed',
    stage: null,
    quote: `Frist: ${local}`,
    against: null,
    ...given,
  };
}

/** The stage of the stored call, which a source says ends at `local`. */
export function against(
  local: string,
  stageId = 'outline',
  timezone = 'Europe/Berlin',
): ReadDeadline['against'] {
  return { callId: 'quantum', stageId, deadline: deadlineAt(local, timezone) };
}

/** That the stored call is off, as it was read from an item. */
export function withdrawn(given: Partial<ReadWithdrawal> = {}): ReadWithdrawal {
  return {
    kind: 'withdrawn',
    callId: 'quantum',
    how: 'withdrawn',
    round: null,
    quote: 'The call has been cancelled.',
    ...given,
  };
}

/** The source `nrc` shows these items now. */
export async function showItems(database: Database, ...items: readonly Item[]): Promise<void> {
  const sources = postgresSources(database, ['nrc.example.org']);
  await sources.followList([source('nrc', { name: { de: 'NRC', en: 'NRC' } })]);
  await database.query('update source set last_attempt_at = null');
  const claimed = await sources.claim('nrc', 60);
  if (!claimed) throw new Error('the source cannot be read');
  await sources.record(claimed, { reading: itemsReading(...items), nextInSeconds: 60 });
}

/** Reads the items that were not read yet, each as stating this. */
export async function readAs(
  database: Database,
  ...stated: readonly ReadFinding[]
): Promise<readonly UnreadItem[]> {
  const findings = postgresFindings(database);
  const items = await findings.unread(100);
  for (const item of items) await findings.record(item, stated);
  await findings.settleConflicts();
  return items;
}

/** Every finding there is, the oldest first. */
export const findingRows = (sql: Sql) =>
  sql.query<{ readonly local: string; readonly state: string; readonly decided_by: string | null }>(
    'select local, state, decided_by from finding order by id',
  );

/** What is told of the stage. */
export async function toldStage(sql: Sql) {
  const [row] = await sql.query<{ readonly local: string; readonly disputed: object | null }>(
    `select local, disputed from stage where call_id = 'quantum' and id = 'outline'`,
  );
  return row && { local: row.local, isDisputed: row.disputed !== null };
}
