import type { Database, Sql } from '#adapters/postgres/database.ts';
import { LONG_SILENCE } from '#adapters/postgres/dead-sources.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { claimById, claimLongestDue, HOST_PAUSE, UNSYNCED } from '#adapters/postgres/source-claiming.ts';
import type { Source } from '#src/model/source.ts';
import { isSilence } from '#src/news/judge-reading.ts';
import type { ClaimedSource, Polled, SourceStore, Stored } from '#src/ports/source-store.ts';

/** @param unpaced `host:port` of the operator's own servers, which are asked as often as there are sources on them. */
export function postgresSources(database: Database, unpaced: readonly string[] = []): SourceStore {
  return {
    followList: (sources) =>
      database.transaction(async (sql) => {
        await dropUnlisted(
          sql,
          sources.map(({ id }) => id),
        );
        await upsertListed(sql, sources);
      }),
    claimDue: (leaseSeconds) => claimLongestDue(database, leaseSeconds, unpaced),
    claim: (id, leaseSeconds) => claimById(database, id, leaseSeconds, unpaced),
    async record(source, polled) {
      const { reading } = polled;
      if (reading.kind !== 'items') {
        return (await giveBack(database, source, polled, unpaced)) ? NOTHING_STORED : null;
      }
      return database.transaction(async (sql) => {
        if (!(await isStillOurs(sql, source))) return null;
        const stored = await upsertItems(sql, source.id, reading.items);
        await giveBack(sql, source, polled, unpaced);
        return stored;
      });
    },
  };
}

const NOTHING_STORED: Stored = { added: 0, changed: 0 };

async function dropUnlisted(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query(
    `update source set listed = false, enabled = coalesce(switched, false)
     where listed and id <> all($1)`,
    [ids],
  );
}

/**
 * At a new address, or read in a new way, a source begins anew: what an earlier answer said holds no more, and what is
 * being read just now comes too late.
 */
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
       enabled = coalesce(${SWITCHED}, excluded.enabled), switched = ${SWITCHED}, listed = true, removed_at = null,
       self_paused_at = case when ${IS_SAME} then old.self_paused_at end,
       tested_on = excluded.tested_on, every_minutes = excluded.every_minutes,
       etag = case when ${IS_SAME} then old.etag end,
       last_modified = case when ${IS_SAME} then old.last_modified end,
       lease_until = case when ${IS_SAME} then old.lease_until end,
       last_success_at = case when ${IS_SAME} then old.last_success_at end,
       failures = case when ${IS_SAME} then old.failures else 0 end,
       fault = case when ${IS_SAME} then old.fault end,
       failing_since = case when ${IS_SAME} then old.failing_since end,
       due_at = case when ${IS_SAME} then old.due_at else bot_now() end`,
    [JSON.stringify(sources)],
  );
}

const IS_SAME = '(old.url, old.reader) = (excluded.url, excluded.reader)';
// What paused by itself was nobody's choice.
const SWITCHED = `case when old.self_paused_at is null or ${IS_SAME} then old.switched end`;

/** False when the lease had ended and another process has the source by now. Locks it. */
async function isStillOurs(sql: Sql, source: ClaimedSource): Promise<boolean> {
  const rows = await sql.query(
    'select id from source where id = $1 and lease_until = $2 for no key update',
    [source.id, source.lease],
    'lock source that is ours',
  );
  return rows.length > 0;
}

// Where nobody looked, or no other source could be read either, the silence may be this server's own.
const SILENT_SINCE_LAST = `case when exists (select from source other where other.last_success_at > source.last_attempt_at)
  then least(due_at, bot_now()) - last_attempt_at else interval '0' end`;

/** False where the source is not ours any more. */
async function giveBack(
  sql: Sql,
  source: ClaimedSource,
  { reading, nextInSeconds }: Polled,
  unpaced: readonly string[],
): Promise<boolean> {
  const fault = reading.kind === 'fault' ? { code: reading.code, ...reading.reason } : null;
  const validators = reading.kind === 'items' ? reading.validators : source.validators;
  const rows = await sql.query(
    `with given_back as (update source set
       lease_until = null, claimed_at = null, last_attempt_at = bot_now(),
       due_at = bot_now() + make_interval(secs => $2),
       fault = $3, failures = case when $3::jsonb is null then 0 else failures + 1 end,
       last_success_at = case when $3::jsonb is null then bot_now() else last_success_at end,
       failing_since = case when $3::jsonb is not null then coalesce(failing_since, bot_now()) end,
       recovered_from = case when $3::jsonb is null and failing_since <= bot_now() - ${LONG_SILENCE}
         then failing_since else recovered_from end,
       silent_for = case when failing_since is null or not $8 then interval '0'
         else silent_for + ${SILENT_SINCE_LAST} end,
       etag = $4, last_modified = $5
     where id = $1 and lease_until = $6
     returning id, host),
     left_alone as (
       update source_host set free_at = bot_now() + ${HOST_PAUSE} from given_back
       where source_host.host = given_back.host and given_back.host <> all($7::text[]))
     select id from given_back cross join ${UNSYNCED}`,
    [
      source.id,
      nextInSeconds,
      fault === null ? null : JSON.stringify(fault),
      validators.etag,
      validators.lastModified,
      source.lease,
      unpaced,
      isSilence(reading),
    ],
    'give source back',
  );
  return rows.length > 0;
}
