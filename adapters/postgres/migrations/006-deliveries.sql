-- Ids that grow with time are written at the end of their index; PostgreSQL has them from 18 on.
do $$ begin
  if exists (select from pg_proc where proname = 'uuidv7') then
    create function new_delivery_id() returns uuid language sql volatile as 'select uuidv7()';
  else
    create function new_delivery_id() returns uuid language sql volatile as 'select gen_random_uuid()';
  end if;
end $$;

-- The one door out. A key is unique for ever, so an occasion never makes a second message.
-- The ledger points at what it tells without foreign keys: it outlives its causes, and checking two for each
-- of 100,000 channels took longer than writing the rows.
create table delivery (
  id uuid primary key default new_delivery_id(),
  -- the order in which the deliveries of a channel leave
  seq bigint generated always as identity,
  key text not null unique,
  channel_id bigint not null,
  kind text not null check (kind in ('news', 'reminder', 'announcement', 'notice')),
  item_id bigint,
  call_id text,
  stage_id text,
  stage_version bigint,
  lead_days int,
  announcement_id bigint,
  -- what a notice says: {key, values}
  notice jsonb,
  -- version of the item or announcement that this delivery shows
  content_version int,
  -- the delivery whose post this one edits
  updates uuid,
  -- what is on its way is still queued here; its lane says so
  state text not null default 'queued'
    check (state in ('queued', 'sent', 'given-up', 'unknown', 'withdrawn', 'expired')),
  due_at timestamptz not null default bot_now(),
  -- when it is tried again
  again_at timestamptz,
  expires_at timestamptz,
  attempts int not null default 0,
  message_ref text,
  -- {key, values}: why it waits, was given up, withdrawn or is unknown
  reason jsonb,
  created_at timestamptz not null default bot_now(),
  settled_at timestamptz
);
create index delivery_queue on delivery (channel_id, due_at, seq) where state = 'queued';
create index delivery_expiring on delivery (expires_at) where state = 'queued' and expires_at is not null;
create index delivery_unknown on delivery (channel_id) where state = 'unknown';
create index delivery_item on delivery (item_id) where item_id is not null;
create index delivery_announcement on delivery (announcement_id) where announcement_id is not null;
create index delivery_stage on delivery (call_id, stage_id, channel_id) where call_id is not null;

-- One row for each channel that something is queued for. There is room for one delivery in it, so at most one of
-- a channel is on its way: that keeps their order, over all processes, and its pace.
create table lane (
  channel_id bigint primary key,
  platform text not null,
  tenant_id bigint not null,
  -- when somebody has to look again: something is due, or the lease of what is on its way ends; 'infinity' for nothing
  next_at timestamptz not null,
  -- whether anything was queued beside what is on its way; who queues sets it
  more boolean not null default true,
  -- the pace of the platform allows no request before
  free_at timestamptz not null default '-infinity',
  delivery_id uuid,
  -- rises with every claim: who lost the lane to another process cannot settle any more
  claim bigint not null default 0,
  -- whether the request may have gone out; noted exactly for platforms that cannot be asked later
  departed boolean not null default true,
  -- how often the platform was asked whether what is on its way has arrived
  lookups int not null default 0
) with (fillfactor = 60);
create index lane_next on lane (platform, next_at);

-- The moments of the last requests, where a platform limits more than the distance of two.
create table request_made (
  channel_id bigint not null,
  at timestamptz not null
);
create index request_made_at on request_made (channel_id, at);

-- What holds for everything that goes into one tenant.
create table tenant_pace (
  tenant_id bigint primary key,
  -- the next free place in the tenant's own pace
  next_at timestamptz not null default '-infinity',
  -- until when the platform wants no more posts, or edits, of the whole tenant
  posts_held_until timestamptz not null default '-infinity',
  edits_held_until timestamptz not null default '-infinity'
);
