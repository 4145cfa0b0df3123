import type { Database, Sql } from '#adapters/postgres/database.ts';
import { removeSource } from '#adapters/postgres/source-removal.ts';
import type { Text } from '#src/messages/text.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Source } from '#src/model/source.ts';
import type { Added, AddedSource, SourceCare, SourceHealth, SourceOwner } from '#src/ports/source-care.ts';

type HealthRow = {
  readonly id: string;
  readonly name: LocalText;
  readonly url: string;
  readonly language: string;
  readonly reader: Source['reader'];
  readonly enabled: boolean;
  readonly self_paused_at: Temporal.Instant | null;
  readonly was_polled: boolean;
  readonly last_success_at: Temporal.Instant | null;
  readonly failing_since: Temporal.Instant | null;
  readonly failures: number;
  readonly fault: (Text & { readonly code: string }) | null;
};

// How often a source is asked that says nothing of it.
const EVERY_MINUTES = 60;

// What was read before, perhaps in another way, holds no more: the page is asked for whole, and the next reading counts
// as the first, of which not everything is news. What is being read just now comes too late.
const BEGUN_ANEW = `lease_until = null, due_at = bot_now(), etag = null, last_modified = null, last_attempt_at = null,
  last_success_at = null, fault = null, failures = 0, failing_since = null`;

export function postgresSourceCare(database: Database): SourceCare {
  return {
    list: async () => (await allSources(database)).map(toHealth),
    add: (source, owner) => database.transaction((sql) => addSource(sql, source, owner)),
    switch: (id, on) => switchSource(database, id, on),
    remove: (id) => database.transaction((sql) => removeSource(sql, id)),
  };
}

function allSources(sql: Sql): Promise<readonly HealthRow[]> {
  return sql.query<HealthRow>(
    `select id, name, url, language, reader, enabled, self_paused_at, last_attempt_at is not null as was_polled,
       last_success_at, failing_since, failures, fault
     from source where removed_at is null order by enabled desc, id`,
  );
}

async function addSource(sql: Sql, source: AddedSource, owner: SourceOwner | null): Promise<Added> {
  const known = await knownAt(sql, source);
  if (!known) return (await insertSource(sql, source, owner)) ? 'added' : 'there-already';
  const { id, enabled, listed, isSame } = known;
  if (listed && !isSame) return 'listed';
  if (enabled && isSame) return 'there-already';
  if (!listed) await describe(sql, id, source);
  if (!isSame) await sql.query(`update source set ${BEGUN_ANEW} where id = $1`, [id]);
  await switchSource(sql, id, true);
  return enabled ? 'read-anew' : 'switched-on';
}

type Known = {
  readonly id: string;
  readonly enabled: boolean;
  readonly listed: boolean;
  /** Read in the same way. */
  readonly isSame: boolean;
};

async function knownAt(sql: Sql, { url, reader }: AddedSource): Promise<Known | undefined> {
  const [known] = await sql.query<Known>(
    `select id, enabled, listed, reader = $2 as "isSame" from source
     where url = $1 and removed_at is null order by enabled desc, id limit 1`,
    [url, JSON.stringify(reader)],
  );
  return known;
}

async function describe(sql: Sql, id: string, { name, language, reader }: AddedSource): Promise<void> {
  await sql.query('update source set name = $2, language = $3, reader = $4 where id = $1', [
    id,
    JSON.stringify(name),
    language,
    JSON.stringify(reader),
  ]);
}

/**
 * The id tells people the host, and no two addresses share one: whoever adds the same at once adds it once. One that
 * was removed comes back as it is added now.
 */
async function insertSource(sql: Sql, source: AddedSource, owner: SourceOwner | null): Promise<boolean> {
  const rows = await sql.query(
    `insert into source (id, name, url, language, reader, enabled, switched, every_minutes,
       owner_tenant_id, owner_channel_id)
     select concat(left(trim(both '-' from regexp_replace(lower($2), '[^a-z0-9]+', '-', 'g')), 60), '-',
         left(encode(sha256(convert_to($3, 'UTF8')), 'hex'), 10)),
       $1, $3, $4, $5, true, true, $6, owner.id, $9
     from (values (true)) as one (row) left join tenant owner on owner.platform = $7 and owner.ref = $8
     on conflict (id) do update set name = excluded.name, language = excluded.language, reader = excluded.reader,
       enabled = true, switched = true, removed_at = null, ${BEGUN_ANEW},
       owner_tenant_id = excluded.owner_tenant_id, owner_channel_id = excluded.owner_channel_id
     where source.removed_at is not null
     returning id`,
    [
      JSON.stringify(source.name),
      URL.parse(source.url)?.hostname ?? '',
      source.url,
      source.language,
      JSON.stringify(source.reader),
      EVERY_MINUTES,
      owner?.tenant.platform ?? null,
      owner?.tenant.ref ?? null,
      owner?.chatId ?? null,
    ],
  );
  return rows.length > 0;
}

/** Faults of earlier count no more: the next reading tells. What paused by itself is off now because somebody said so. */
async function switchSource(sql: Sql, id: string, on: boolean): Promise<boolean> {
  const rows = await sql.query(
    `update source set enabled = $2, switched = $2, self_paused_at = null,
       failures = case when $2 then 0 else failures end,
       fault = case when $2 then null else fault end,
       failing_since = case when $2 then null else failing_since end,
       due_at = case when $2 then bot_now() else due_at end
     where id = $1 and removed_at is null and (enabled is distinct from $2 or self_paused_at is not null)
     returning id`,
    [id, on],
  );
  if (rows.length > 0) return true;
  return (await sql.query('select from source where id = $1 and removed_at is null', [id])).length > 0;
}

function toHealth(row: HealthRow): SourceHealth {
  const { id, name, url, language, reader, fault, failing_since: since, failures } = row;
  const source = { id, name, url, language, reader, reachedAt: row.last_success_at };
  const pausedAt = row.self_paused_at;
  if (!row.enabled && pausedAt === null) return { ...source, state: 'off' };
  if (fault === null || since === null)
    return { ...source, state: row.was_polled ? 'reachable' : 'not-polled-yet' };
  const { code: _, ...reason } = fault;
  if (pausedAt !== null) return { ...source, state: 'self-paused', since: pausedAt, reason };
  return { ...source, state: 'unreachable', since, failures, reason };
}
