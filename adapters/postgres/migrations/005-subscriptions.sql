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
