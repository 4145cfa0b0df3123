create table subscription (
  id bigint generated always as identity primary key,
  channel_id bigint not null references channel,
  kind text not null check (kind in ('news', 'deadlines')),
  owner_ref text not null,
  owner_name text not null,
  lead_days int[] not null default '{30,14,7,1}',
  remind_at time not null default '09:00',
  created_at timestamptz not null default bot_now(),
  paused_at timestamptz,
  -- when it was paused before: what fell due in between is not made up for, what was due already is
  pauses tstzmultirange not null default '{}',
  ended_at timestamptz
);
create unique index subscription_active on subscription (channel_id, kind) where ended_at is null;

create table subscription_target (
  subscription_id bigint not null references subscription,
  kind text not null check (kind in ('source', 'topic', 'call', 'all')),
  ref text not null,
  -- what was there before counts as backlog
  since timestamptz not null default bot_now(),
  primary key (subscription_id, kind, ref)
);
create index subscription_target_ref on subscription_target (kind, ref);

-- A call that a subscription meant already before its targets were changed, and since when it does.
create table subscription_call (
  subscription_id bigint not null references subscription,
  call_id text not null,
  since timestamptz not null,
  primary key (subscription_id, call_id)
);

create table announcement (
  id bigint generated always as identity primary key,
  tenant_id bigint not null references tenant,
  -- one a form: pressing "send" twice makes one announcement
  draft_key text not null unique,
  author_ref text not null,
  author_name text not null,
  title jsonb not null,
  body jsonb not null,
  version int not null default 1,
  created_at timestamptz not null default bot_now()
);
