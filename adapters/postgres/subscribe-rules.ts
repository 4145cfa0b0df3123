import type { Sql } from '#adapters/postgres/database.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { SubscribeRule, SubscribeRules } from '#src/ports/subscribe-rules.ts';

export function postgresSubscribeRules(sql: Sql): SubscribeRules {
  return {
    of: async (tenant) => (await ruleOf(sql, tenant)) ?? { who: 'everyone', people: [] },
    set: (tenant, rule) => storeRule(sql, tenant, rule),
  };
}

async function ruleOf(sql: Sql, tenant: Tenant): Promise<SubscribeRule | undefined> {
  const rows = await sql.query<SubscribeRule>(
    'select subscribe_rule as who, subscribers as people from tenant where platform = $1 and ref = $2',
    [tenant.platform, tenant.ref],
  );
  return rows[0];
}

async function storeRule(sql: Sql, tenant: Tenant, { who, people }: SubscribeRule): Promise<void> {
  await sql.query(
    `insert into tenant (platform, ref, subscribe_rule, subscribers) values ($1, $2, $3, $4)
     on conflict (platform, ref)
       do update set subscribe_rule = excluded.subscribe_rule, subscribers = excluded.subscribers`,
    [tenant.platform, tenant.ref, who, people],
  );
}
