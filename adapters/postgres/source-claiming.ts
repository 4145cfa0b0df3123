import type { Sql } from '#adapters/postgres/database.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Source } from '#src/model/source.ts';
import type { ClaimedSource } from '#src/ports/source-store.ts';

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

/** How long a host is left alone after an answer. */
export const HOST_PAUSE = `interval '5 seconds'`;

/**
 * A row with which its transaction does not wait for the disk. What a crash takes back is read again, and whatever
 * was built upon it was written after it and is gone too.
 */
export const UNSYNCED = `(select set_config('synchronous_commit', 'off', true)) as unsynced`;

// Asked once for a statement, not for each source: that was most of what a claim cost.
const NOW = '(select bot_now())';

export const IS_FREE = `(lease_until is null or lease_until <= ${NOW})`;

// Whoever loses the race for a host finds its row locked or, once it may look, no longer free.
const HOST_IS_FREE = `host <> all($2::text[]) and free_at <= ${NOW}`;

const CLAIM = `claimed as (
    update source set claimed_at = bot_now(), lease_until = bot_now() + make_interval(secs => $1)
    from found where source.id = found.id
    returning source.id, name, kind, url, language, reader, enabled, tested_on, every_minutes, etag, last_modified,
      failures, lease_until, host, exists (select from item where item.source_id = source.id) as has_items),
  held as (
    update source_host set free_at = lease_until from claimed
    where source_host.host = claimed.host and claimed.host <> all($2::text[]))
  select id, name, kind, url, language, reader, enabled, tested_on, every_minutes, etag, last_modified, failures,
    lease_until, has_items
  from claimed cross join ${UNSYNCED}`;

/** @param unpaced hosts that may be asked at any time. */
export async function claimLongestDue(
  sql: Sql,
  leaseSeconds: number,
  unpaced: readonly string[],
): Promise<ClaimedSource | null> {
  const due = `enabled and due_at <= ${NOW} and ${IS_FREE}`;
  const rows = await sql.query<ClaimedRow>(
    `with own as (
       select id from source where ${due} and host = any($2::text[])
       order by due_at, id limit 1
       for no key update skip locked),
     paced as (
       select id from source join source_host using (host) where ${due} and ${HOST_IS_FREE}
       order by due_at, id limit 1
       for no key update skip locked),
     found as (select id from own union all select id from paced limit 1),
     ${CLAIM}`,
    [leaseSeconds, unpaced],
    'claim longest due source',
  );
  return toClaimed(rows[0]);
}

export async function claimById(
  sql: Sql,
  id: string,
  leaseSeconds: number,
  unpaced: readonly string[],
): Promise<ClaimedSource | null> {
  const rows = await sql.query<ClaimedRow>(
    `with found as (
       select id from source join source_host using (host) where id = $3 and enabled and ${IS_FREE}
         and (last_attempt_at is null or last_attempt_at <= bot_now() - interval '1 minute')
         and (host = any($2::text[]) or ${HOST_IS_FREE})
       for no key update skip locked),
     ${CLAIM}`,
    [leaseSeconds, unpaced, id],
  );
  return toClaimed(rows[0]);
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
