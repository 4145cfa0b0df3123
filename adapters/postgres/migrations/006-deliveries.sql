-- The one door out. A key is unique for ever, so an occasion never makes a second message.
create table delivery (
  id uuid primary key default gen_random_uuid(),
  -- the order in which the deliveries of a channel leave
  seq bigint generated always as identity,
  key text not null unique,
  channel_id bigint not null references channel,
  kind text not null check (kind in ('news', 'reminder', 'announcement')),
  item_id bigint references item,
  call_id text,
  stage_id text,
  stage_version bigint,
  lead_days int,
  announcement_id bigint references announcement,
  -- version of the item or announcement that this delivery shows
  content_version int,
  -- the delivery whose post this one edits
  updates uuid references delivery,
  state text not null default 'queued'
    check (state in ('queued', 'sending', 'sent', 'given-up', 'unknown', 'withdrawn', 'expired')),
  due_at timestamptz not null default bot_now(),
  expires_at timestamptz,
  attempts int not null default 0,
  -- how often the platform was asked whether the last attempt arrived
  lookups int not null default 0,
  -- while sending: when it is no longer in anyone's hands, and the platform has to be asked
  lease_until timestamptz,
  message_ref text,
  -- {key, values}: why it waits, was given up, withdrawn or is unknown
  reason jsonb,
  created_at timestamptz not null default bot_now(),
  settled_at timestamptz
);
-- At most one delivery of a channel is on its way: that keeps their order, over all processes.
create unique index delivery_on_its_way on delivery (channel_id) where state = 'sending';
create index delivery_leased on delivery (lease_until) where state = 'sending';
create index delivery_due on delivery (due_at, seq) where state = 'queued';
create index delivery_waiting on delivery (channel_id, due_at) where state = 'queued';
create index delivery_retrying on delivery (channel_id) where state = 'queued' and attempts > 0;
create index delivery_expiring on delivery (expires_at) where state = 'queued';
create index delivery_channel on delivery (channel_id, created_at);
create index delivery_item on delivery (item_id) where item_id is not null;
create index delivery_announcement on delivery (announcement_id) where announcement_id is not null;
create index delivery_stage on delivery (call_id, stage_id, channel_id) where call_id is not null;

-- Sending starts at once; the tick is the safety net.
create function tell_of_deliveries() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform pg_notify('delivery', '');
  end if;
  return null;
end $$;
create trigger tell_of_deliveries after insert on delivery referencing new table as added
  for each statement execute function tell_of_deliveries();
