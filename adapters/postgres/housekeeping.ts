import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES } from '#adapters/postgres/lanes.ts';
import type { Housekeeping } from '#src/ports/housekeeping.ts';

export function postgresHousekeeping(sql: Sql): Housekeeping {
  return {
    removeJobSlots: (olderThan) => deleteSlots(sql, olderThan),
    removeEndedSessions: () => deleteSessions(sql),
    removeConversations: (quietFor) => deleteConversations(sql, quietFor),
    removeHeard: (olderThan) => deleteHeard(sql, olderThan),
    removeEnquiries: (olderThan) => deleteEnquiries(sql, olderThan),
    removeFeedback: (olderThan) => deleteFeedback(sql, olderThan),
    removeOldNews: (olderThan) => deleteOldNews(sql, olderThan),
    removeWaiting: (olderThan) => deleteWaiting(sql, olderThan),
    removeKeptReplies: (olderThan) => deleteKeptReplies(sql, olderThan),
    removeRequests: (olderThan) => deleteRequests(sql, olderThan),
    removeEmptyLanes: () => deleteEmptyLanes(sql),
    mendLanes: () => openMissingLanes(sql),
  };
}

type Count = { readonly count: number };

async function deleteSlots(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from job_slot where taken_at < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteSessions(sql: Sql): Promise<number> {
  return countGone(sql, 'delete from page_session where expires_at <= bot_now()');
}

async function deleteConversations(sql: Sql, quietFor: Temporal.Duration): Promise<number> {
  const deletion = 'delete from conversation where updated_at < bot_now() - $1::interval';
  return countGone(sql, deletion, [quietFor.toString()]);
}

async function deleteHeard(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from heard where at < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteEnquiries(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from enquiry where created_at < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteFeedback(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const questions = 'delete from open_question where last_at < bot_now() - $1::interval';
  const thumbs = 'delete from thumb where given_at < bot_now() - $1::interval';
  const kept = [olderThan.toString()];
  return (await countGone(sql, questions, kept)) + (await countGone(sql, thumbs, kept));
}

async function deleteOldNews(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from channel_item where since < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteWaiting(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = `delete from finding where state = 'waiting' and found_at < bot_now() - $1::interval`;
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteKeptReplies(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from kept_reply where kept_at < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteRequests(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const deletion = 'delete from request_made where at < bot_now() - $1::interval';
  return countGone(sql, deletion, [olderThan.toString()]);
}

async function deleteEmptyLanes(sql: Sql): Promise<number> {
  return countGone(
    sql,
    `delete from lane using (
       select channel_id from lane where next_at = 'infinity' and delivery_id is null and not more
         and lined_up_at is null
         and free_at < bot_now() - interval '1 hour'
       for update skip locked) as empty
     where lane.channel_id = empty.channel_id`,
  );
}

async function countGone(sql: Sql, deletion: string, values: readonly unknown[] = []): Promise<number> {
  const [gone] = await sql.query<Count>(
    `with gone as (${deletion} returning 1) select count(*)::int as count from gone`,
    values,
  );
  return gone?.count ?? 0;
}

async function openMissingLanes(sql: Sql): Promise<number> {
  const [opened] = await sql.query<Count>(
    `with queued as (
       select d.channel_id, d.due_at from delivery d
       join channel on channel.id = d.channel_id and channel.closed_at is null
       where d.state = 'queued' and not exists (select from lane
         where lane.channel_id = d.channel_id
           and (lane.next_at < 'infinity' or lane.lined_up_at is not null))),
     ${OPEN_LANES}
     select count(*)::int as count, (select count(*) from told) as told from queued`,
  );
  return opened?.count ?? 0;
}
