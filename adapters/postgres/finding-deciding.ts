import type { Database, Sql } from '#adapters/postgres/database.ts';
import { lockEntries } from '#adapters/postgres/knowledge.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { Finding } from '#src/model/finding.ts';
import type { FindingDecision } from '#src/ports/findings.ts';

/** What a decision needs of the finding that it is about. */
export type FindingRow = {
  readonly kind: Finding['kind'];
  readonly state: string;
  readonly call_id: string | null;
  readonly stage_id: string | null;
  readonly title: string;
  readonly url: string | null;
};

/** A second decision waits for the first, and then finds it made. */
export function deciding(
  database: Database,
  id: string,
  decide: (sql: Sql, finding: FindingRow) => Promise<FindingDecision>,
): Promise<FindingDecision> {
  return database.transaction(async (sql) => {
    // Before any row, as everybody who writes entries does.
    await lockEntries(sql);
    const [finding] = isRowId(id) ? await lockFinding(sql, id) : [];
    if (!finding) return 'not-found';
    return finding.state === 'open' || finding.state === 'conflict' ? decide(sql, finding) : 'settled';
  });
}

function lockFinding(sql: Sql, id: string): Promise<readonly FindingRow[]> {
  return sql.query<FindingRow>(
    `select finding.kind, finding.state, finding.call_id, finding.stage_id, item.title, item.url
     from finding join item on item.id = finding.item_id where finding.id = $1 for update of finding`,
    [id],
  );
}
