import type { Sql } from '#adapters/postgres/database.ts';
import type { Offer, Offers } from '#src/ports/offers.ts';

export function postgresOffers(sql: Sql): Offers {
  return {
    sources: () => polledSources(sql),
    topics: () => publicTopics(sql),
    calls: () => unfinishedCalls(sql),
    zones: () => zonesOfDeadlines(sql),
  };
}

function polledSources(sql: Sql): Promise<readonly Offer[]> {
  return sql.query<Offer>('select id as ref, name from source where enabled order by id');
}

function publicTopics(sql: Sql): Promise<readonly Offer[]> {
  return sql.query<Offer>('select id as ref, name from topic where not draft order by id');
}

function unfinishedCalls(sql: Sql): Promise<readonly Offer[]> {
  return sql.query<Offer>(
    `select call.id as ref, call.title as name
     from call
     left join stage on stage.call_id = call.id and not stage.internal
     where not call.draft and call.status is distinct from 'cancelled'
     group by call.id
     having count(stage.id) = 0 or max(stage.ends_at) > bot_now()
     order by call.id`,
  );
}

async function zonesOfDeadlines(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ timezone: string }>(
    `select stage.timezone
     from stage join call on call.id = stage.call_id
     where not stage.internal and not call.draft
     group by stage.timezone
     order by count(*) desc, stage.timezone`,
  );
  return rows.map((row) => row.timezone);
}
