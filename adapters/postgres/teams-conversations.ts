import type { Sql } from '#adapters/postgres/database.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { TeamsConversation, TeamsConversations } from '#src/ports/teams-conversations.ts';

export function postgresTeamsConversations(sql: Sql): TeamsConversations {
  return {
    of: (channel) => findConversation(sql, channel),
    note: (channel, conversation) => noteConversation(sql, channel, conversation, false),
    noteEntry: (channel, conversation) => noteConversation(sql, channel, conversation, true),
    forget: (channel, removedAt) => leaveConversation(sql, channel, removedAt),
  };
}

async function findConversation(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
): Promise<TeamsConversation | null> {
  const [found] = await sql.query<TeamsConversation>(
    `select kind, service_url as "serviceUrl", bot_id as "botId", team_id as "teamId"
     from teams_conversation where tenant_ref = $1 and ref = $2 and left_at is null`,
    [tenant.ref, ref],
    'find-teams-conversation',
  );
  return found ?? null;
}

// Nearly every activity says what is known: then nothing is written, nor is the row locked, for which a crowd in one
// conversation would queue.
async function noteConversation(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  { kind, serviceUrl, botId, teamId }: TeamsConversation,
  isEntry: boolean,
): Promise<void> {
  await sql.query(
    `insert into teams_conversation as known (tenant_ref, ref, kind, service_url, bot_id, team_id)
     select $1, $2, $3, $4, $5, $6
     where $7 or not exists (select from teams_conversation
       where (tenant_ref, ref, kind, service_url, bot_id) = ($1, $2, $3, $4, $5) and left_at is null
         and ($6::text is null or team_id = $6))
     on conflict (tenant_ref, ref) do update set kind = excluded.kind, service_url = excluded.service_url,
       bot_id = excluded.bot_id, team_id = coalesce(excluded.team_id, known.team_id), noted_at = bot_now(),
       left_at = null`,
    [tenant.ref, ref, kind, serviceUrl, botId, teamId, isEntry],
    'note-teams-conversation',
  );
}

async function leaveConversation(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  removedAt: Temporal.Instant | null,
): Promise<boolean> {
  const [back] = await sql.query(
    `with here as (
       select * from teams_conversation where tenant_ref = $1 and ref = $2 and left_at is null),
     left_now as (
       update teams_conversation known set left_at = bot_now() from here
       where (known.tenant_ref, known.ref) = (here.tenant_ref, here.ref)
         and here.noted_at <= coalesce($3, 'infinity'::timestamptz))
     select from here where noted_at > $3`,
    [tenant.ref, ref, removedAt],
  );
  return back === undefined;
}
