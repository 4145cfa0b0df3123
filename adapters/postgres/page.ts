import type { Database, Sql } from '#adapters/postgres/database.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { PageBody, PageMessage, PagePost, PageStore } from '#src/ports/page-store.ts';

type MessageRow = {
  readonly id: string;
  readonly channel: string;
  readonly only_for: string | null;
  readonly body: PageBody;
  readonly created_at: Temporal.Instant;
  readonly change: string;
};

/** The conversations of one tenant, the page. */
export function postgresPageStore(database: Database, tenant: Tenant): PageStore {
  const at = (ref: string): ChannelAddress => ({ tenant, ref });
  return {
    post: (post, deliveryId) => insertMessage(database, at(post.channel), post, deliveryId),
    replace: (channel, id, body) => updateMessage(database, at(channel), id, null, body),
    replacePrivate: (channel, id, personRef, body) =>
      updateMessage(database, at(channel), id, personRef, body),
    reveal: (id) => revealMessage(database, tenant, id),
    findDelivery: (channel, deliveryId) => findByDelivery(database, at(channel), deliveryId),
    history: async (channel, personRef, before, limit) =>
      (await selectHistory(database, at(channel), personRef, before, limit)).map(toMessage),
    changesAfter: async (change, limit) =>
      (await selectChanges(database, tenant, change, limit)).map(toMessage),
    lastChange: () => selectLastChange(database),
    watch: (changed) =>
      database.listen('page', (table) => changed(table === 'channel' ? 'channels' : 'messages')),
  };
}

// The first two values of each statement are the tenant's.
const CHANNEL = `channel join tenant on tenant.id = channel.tenant_id
  and tenant.platform = $1 and tenant.ref = $2`;

async function insertMessage(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  post: PagePost,
  deliveryId: string | null,
): Promise<string | null> {
  const [inserted] = await sql.query<{ id: string }>(
    `insert into page_message (channel_id, delivery_id, only_for, body)
     select channel.id, $4, $5, $6 from ${CHANNEL} where channel.ref = $3 and channel.closed_at is null
     on conflict (delivery_id) do nothing
     returning id`,
    [tenant.platform, tenant.ref, ref, deliveryId, post.onlyFor, JSON.stringify(post.body)],
  );
  if (inserted) return inserted.id;
  return deliveryId === null ? null : findByDelivery(sql, { tenant, ref }, deliveryId);
}

async function updateMessage(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  id: string,
  onlyFor: string | null,
  body: PageBody,
): Promise<boolean> {
  if (!isRowId(id)) return false;
  const rows = await sql.query(
    `update page_message set body = $6, change = nextval('page_change')
     from ${CHANNEL} where page_message.id = $4 and page_message.channel_id = channel.id
       and channel.ref = $3 and channel.closed_at is null and only_for is not distinct from $5
     returning page_message.id`,
    [tenant.platform, tenant.ref, ref, id, onlyFor, JSON.stringify(body)],
  );
  return rows.length > 0;
}

async function revealMessage(sql: Sql, tenant: Tenant, id: string): Promise<void> {
  await sql.query(
    `update page_message set only_for = null, change = nextval('page_change')
     from ${CHANNEL} where page_message.id = $3 and page_message.channel_id = channel.id
       and only_for is not null`,
    [tenant.platform, tenant.ref, id],
  );
}

async function findByDelivery(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  deliveryId: string,
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `select page_message.id from page_message join ${CHANNEL} on channel.id = page_message.channel_id
     where channel.ref = $3 and delivery_id = $4`,
    [tenant.platform, tenant.ref, ref, deliveryId],
  );
  return row?.id ?? null;
}

const COLUMNS = 'page_message.id, channel.ref as channel, only_for, body, page_message.created_at, change';

async function selectHistory(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  personRef: string,
  before: string | null,
  limit: number,
): Promise<readonly MessageRow[]> {
  const cursor = before !== null && isRowId(before) ? before : null;
  const rows = await sql.query<MessageRow>(
    // The channel first: joined, a long conversation was read and sorted as a whole.
    `select ${COLUMNS} from page_message join channel on channel.id = page_message.channel_id
     where page_message.channel_id = (
         select channel.id from ${CHANNEL} where channel.ref = $3 and channel.closed_at is null)
       and (only_for is null or only_for = $4)
       and body->>'kind' <> 'gone' and ($5::bigint is null or page_message.id < $5)
     order by page_message.id desc limit $6`,
    [tenant.platform, tenant.ref, ref, personRef, cursor, limit],
  );
  return rows.toReversed();
}

function selectChanges(
  sql: Sql,
  tenant: Tenant,
  change: number,
  limit: number,
): Promise<readonly MessageRow[]> {
  return sql.query<MessageRow>(
    `select ${COLUMNS} from page_message join ${CHANNEL} on channel.id = page_message.channel_id
     where change > $3 and channel.closed_at is null order by change limit $4`,
    [tenant.platform, tenant.ref, change, limit],
  );
}

async function selectLastChange(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ last: string }>(
    'select coalesce(max(change), 0) as last from page_message',
  );
  return Number(row?.last);
}

function toMessage(row: MessageRow): PageMessage {
  return {
    id: row.id,
    channel: row.channel,
    onlyFor: row.only_for,
    body: row.body,
    sentAt: row.created_at,
    change: Number(row.change),
  };
}
