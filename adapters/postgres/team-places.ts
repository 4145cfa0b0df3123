import type { Sql } from '#adapters/postgres/database.ts';
import type { TeamPlaces } from '#src/ports/team-places.ts';

export function postgresTeamPlaces(sql: Sql): TeamPlaces {
  return {
    close: ({ ref }, teamId) => setClosed(sql, 'bot_now()', OF_TEAM, [ref, teamId]),
    open: ({ ref }, teamId) => setClosed(sql, 'null', OF_TEAM, [ref, teamId]),
    rename: ({ ref }, teamId, name) => renameTeam(sql, [ref, teamId, name]),
    leave: ({ ref }, teamId, removedAt) => setClosed(sql, 'bot_now()', LEFT, [ref, teamId, removedAt]),
    enter: ({ ref }, teamId) => setClosed(sql, 'null', ENTERED, [ref, teamId]),
  };
}

const OF_TEAM =
  'select tenant_ref, ref from teams_conversation where tenant_ref = $1 and team_id = $2 and left_at is null';
// Whichever of its channels says that the bot is back, it is back in all.
const LEFT = `update teams_conversation set left_at = bot_now()
  where tenant_ref = $1 and team_id = $2 and left_at is null
    and not exists (select from teams_conversation
      where tenant_ref = $1 and team_id = $2 and left_at is null and noted_at > $3)
  returning tenant_ref, ref`;
// A channel that was closed before the bot left is none that it comes back to.
const ENTERED = `update teams_conversation known
  set left_at = null, noted_at = bot_now(), service_url = here.service_url, bot_id = here.bot_id
  from (select service_url, bot_id from teams_conversation
    where tenant_ref = $1 and team_id = $2 and left_at is null order by noted_at desc limit 1) here
  where known.tenant_ref = $1 and known.team_id = $2 and exists (
    select from channel join tenant on tenant.id = channel.tenant_id
    where tenant.platform = 'teams' and tenant.ref = $1 and channel.ref = known.ref
      and channel.closed_at >= known.left_at)
  returning known.tenant_ref, known.ref`;

async function setClosed(
  sql: Sql,
  at: 'bot_now()' | 'null',
  conversations: typeof OF_TEAM | typeof LEFT | typeof ENTERED,
  values: readonly unknown[],
): Promise<void> {
  await sql.query(
    `with meant as (${conversations})
     update channel set closed_at = ${at} from meant join tenant on tenant.platform = 'teams' and tenant.ref = meant.tenant_ref
     where channel.tenant_id = tenant.id and channel.ref = meant.ref
       and (channel.closed_at is null) = (${at} is not null)`,
    values,
  );
}

// What stands behind the team's old name stays.
async function renameTeam(sql: Sql, values: readonly string[]): Promise<void> {
  await sql.query(
    `with meant as (${OF_TEAM})
     update channel set name = $3 || coalesce(substring(channel.name from ' › .*$'), '')
     from meant join tenant on tenant.platform = 'teams' and tenant.ref = meant.tenant_ref
     where channel.tenant_id = tenant.id and channel.ref = meant.ref
       and (channel.ref = $2 or channel.name like '% › %')`,
    values,
  );
}
