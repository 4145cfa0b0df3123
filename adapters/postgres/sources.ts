import type { Database, Sql } from '#adapters/postgres/database.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Source } from '#src/model/source.ts';
import type { ClaimedSource, Polled, SourceStore } from '#src/ports/source-store.ts';

type ClaimedRow = {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: Source['kind'];
  readonly url: string;
  readonly language: string;
  readonly reader: Source['reader'];
  readonly enabled: boolean;
  readonly tested_on: string | null;
  readonly every_minutes: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly failures: number;
  readonly has_items: boolean;
  readonly lease_until: Temporal.Instant;
};

export function postgresSources(database: Database): SourceStore {
  return {
    followList: (sources) =>
      database.transaction(async (sql) => {
        await dropUnlisted(
          sql,
          sources.map(({ id }) => id),
        );
        await upsertListed(sql, sources);
      }),
    claimDue: async (leaseSeconds) => toClaimed(await claimLongestDue(database, leaseSeconds)),
    claim: async (id, leaseSeconds) => toClaimed(await claimById(database, id, leaseSeconds)),
    record: (source, polled) =>
      database.transaction(async (sql) => {
        if (!(await isStillOurs(sql, source))) return null;
        const { reading } = polled;
        const items = reading.kind === 'items' ? reading.items : [];
        const stored = await upsertItems(sql, source.id, items);
        await giveBack(sql, source, polled);
        return stored;
      }),
  };
}

async function dropUnlisted(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query(
    `update source set listed = false, enabled = coalesce(switched, false)
     where listed and id <> all($1)`,
    [ids],
  );
}

/** At a new address, or read in a new way, a source begins anew: what an earlier answer said holds no more. */
async function upsertListed(sql: Sql, sources: readonly Source[]): Promise<void> {
  await sql.query(
    `insert into source as old
       (id, name, kind, url, language, reader, enabled, listed, tested_on, every_minutes)
     select id, name, kind, url, language, reader, enabled, true, "testedOn", "everyMinutes"
     from jsonb_to_recordset($1) as listed (
       id text, name jsonb, kind text, url text, language text, reader jsonb, enabled boolean,
       "testedOn" date, "everyMinutes" int)
     order by id
     on conflict (id) do update set
       name = excluded.name, kind = excluded.kind, url = excluded.url, language = excluded.language, reader = excluded.reader,
       enabled = coalesce(old.switched, excluded.enabled), listed = true,
       tested_on = excluded.tested_on, every_minutes = excluded.every_minutes,
       etag = case when ${IS_SAME} then old.etag end,
       last_modified = case when ${IS_SAME} then old.last_modified end,
       failures = case when ${IS_SAME} then old.failures else 0 end,
       fault = case when ${IS_SAME} then old.fault end,
       due_at = case when ${IS_SAME} then old.due_at else bot_now() end`,
    [JSON.stringify(sources)],
  );
}

const IS_SAME = '(old.url, old.reader) = (excluded.url, excluded.reader)';

const IS_FREE = '(lease_until is null or lease_until <= bot_now())';

const CLAIM = `update source set claimed_at = bot_now(), lease_until = bot_now() + make_interval(secs => $1)
  from found where source.id = found.id
  returning source.id, name, kind, url, language, reader, enabled, tested_on, every_minutes, etag, last_modified,
    failures, lease_until, exists (select from item where item.source_id = source.id) as has_items`;

async function claimLongestDue(sql: Sql, leaseSeconds: number): Promise<ClaimedRow | undefined> {
  const rows = await sql.query<ClaimedRow>(
    `with found as (
       select id from source where enabled and due_at <= bot_now() and ${IS_FREE}
       order by due_at, id limit 1
       for no key update skip locked)
     ${CLAIM}`,
    [leaseSeconds],
  );
  return rows[0];
}

async function claimById(sql: Sql, id: string, leaseSeconds: number): Promise<ClaimedRow | undefined> {
  const rows = await sql.query<ClaimedRow>(
    `with found as (
       select id from source where id = $2 and enabled and ${IS_FREE}
         and (last_attempt_at is null or last_attempt_at <= bot_now() - interval '1 minute')
       for no key update skip locked)
     ${CLAIM}`,
    [leaseSeconds, id],
  );
  return rows[0];
}

/** False when the lease had ended and another process has the source by now. Locks it. */
async function isStillOurs(sql: Sql, source: ClaimedSource): Promise<boolean> {
  const rows = await sql.query('select id from source where id = $1 and lease_until = $2 for no key update', [
    source.id,
    source.lease,
  ]);
  return rows.length > 0;
}

async function giveBack(sql: Sql, source: ClaimedSource, { reading, nextInSeconds }: Polled): Promise<void> {
  const fault = reading.kind === 'fault' ? { code: reading.code, ...reading.reason } : null;
  const validators = reading.kind === 'items' ? reading.validators : source.validators;
  await sql.query(
    `update source set
       lease_until = null, claimed_at = null, last_attempt_at = bot_now(),
       due_at = bot_now() + make_interval(secs => $2),
       fault = $3, failures = case when $3::jsonb is null then 0 else failures + 1 end,
       last_success_at = case when $3::jsonb is null then bot_now() else last_success_at end,
       etag = $4, last_modified = $5
     where id = $1`,
    [
      source.id,
      nextInSeconds,
      fault === null ? null : JSON.stringify(fault),
      validators.etag,
      validators.lastModified,
    ],
  );
}

function toClaimed(row: ClaimedRow | undefined): ClaimedSource | null {
  if (!row) return null;
  const { id, name, kind, url, language, reader, enabled, failures } = row;
  return {
    id,
    name,
    kind,
    url,
    language,
    reader,
    enabled,
    testedOn: row.tested_on,
    everyMinutes: row.every_minutes,
    validators: { etag: row.etag, lastModified: row.last_modified },
    failures,
    hasItems: row.has_items,
    lease: row.lease_until,
  };
}
