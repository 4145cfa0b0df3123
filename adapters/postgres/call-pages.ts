import type { Sql } from '#adapters/postgres/database.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { CallPage, CallPages } from '#src/ports/call-pages.ts';

export function postgresCallPages(sql: Sql): CallPages {
  return {
    on: (hosts) => listPages(sql, hosts),
    async noteShown(channel, addresses, notFor) {
      await deleteForgotten(sql, notFor);
      return insertShown(sql, channel, addresses);
    },
  };
}

/** The host of a public address, in lower case and without `www.`: an SQL expression. */
export function hostOf(url: string): string {
  return `lower(substring(${url} from '^https?://(?:www\\.)?([^/?#]+)'))`;
}

function listPages(sql: Sql, hosts: readonly string[]): Promise<readonly CallPage[]> {
  return sql.query<CallPage>(
    `select call.id as "callId", source->>'url' as url
     from call cross join jsonb_array_elements(call.sources) as source
     where not call.draft
       and ${hostOf(`source->>'url'`)} = any($1::text[])
     order by call.id`,
    [hosts],
  );
}

// Whoever is to show something forgets first, so that nothing is kept longer than until the next link.
function deleteForgotten(sql: Sql, notFor: Temporal.Duration) {
  return sql.query('delete from shown_link where shown_at <= bot_now() - $1::interval', [notFor.toString()]);
}

async function insertShown(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ address: string }>(
    `insert into shown_link (platform, tenant_ref, channel_ref, address)
     select $1, $2, $3, address from unnest($4::text[]) as link (address) order by address
     on conflict do nothing returning address`,
    [tenant.platform, tenant.ref, ref, addresses],
  );
  return rows.map(({ address }) => address);
}
