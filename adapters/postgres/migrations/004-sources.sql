create table source (
  id text primary key,
  name jsonb not null,
  url text not null,
  language text not null,
  reader jsonb not null,
  enabled boolean not null,
  -- whether the source list names it; one that was added by hand is not the list's to change
  listed boolean not null default false,
  -- what somebody switched it to by hand, which outlives the list; null follows the list
  switched boolean,
  tested_on date,
  every_minutes int not null check (every_minutes between 1 and 10080),
  etag text,
  last_modified text,
  due_at timestamptz not null default bot_now(),
  lease_until timestamptz,
  -- when the reading began that is going on: what it shows was there by then
  claimed_at timestamptz,
  last_attempt_at timestamptz,
  last_success_at timestamptz,
  failures int not null default 0,
  -- {code, key, values}: a text key, translated where it is shown
  fault jsonb
);
create index source_due on source (due_at) where enabled;

create table item (
  id bigint generated always as identity primary key,
  source_id text not null references source,
  key text not null,
  title text not null,
  url text,
  summary text not null,
  published timestamptz,
  updated timestamptz,
  language text,
  categories text[] not null default '{}',
  first_seen_at timestamptz not null default bot_now(),
  version int not null default 1,
  -- the version up to which its deliveries were planned; from the start that of what is backlog for everyone
  planned_version int not null default 0,
  unique (source_id, key)
);
create index item_unplanned on item (id) where planned_version < version;
create index item_first_seen on item (first_seen_at);
