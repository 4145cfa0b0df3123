import type { Sql } from '#adapters/postgres/database.ts';
import type { TeamPlaces } from '#src/ports/team-places.ts';

export function postgresTeamPlaces(sql: Sql): TeamPlaces {
  return {
    close: ({ ref }, teamId) => setClosed(sql, 'bot_now()', OF_TEAM, [ref, teamId]),
    open: ({ ref }, teamId) => setClosed(sql, 'null', OF_TEAM, [ref, teamId]),
    rename: ({ ref }, teamId, name) => renameTeam(sql, [ref, teamId, name]),
    leave: ({ ref }, teamId, removedAt) => setClosed(sql, 'bot_now()', FORGOTTEN, [ref, teamId, removedAt]),
  };
}

const OF_TEAM = 'select tenant_ref, ref from teams_conversation where tenant_ref = $1 and team_id = $2';
// Whichever of its channels says that the bot is back, it is back in all.
const FORGOTTEN = `delete from teams_conversation where tenant_ref = $1 and team_id = $2
  and not exists (select from teams_conversation where tenant_ref = $1 and team_id = $2 and noted_at > $3)
  returning tenant_ref, ref`;

async function setClosed(
  sql: Sql,
  at: 'bot_now()' | 'null',
  conversations: typeof OF_TEAM | typeof FORGOTTEN,
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
