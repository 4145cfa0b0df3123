-- Texts are jsonb objects {language: text}; sources are jsonb arrays of {title, url}.
create table organisation (
  id text primary key,
  name jsonb not null,
  aliases text[] not null default '{}',
  former_names text[] not null default '{}',
  country text,
  url text,
  summary jsonb,
  plain jsonb,
  sources jsonb not null default '[]',
  draft boolean not null default false
);

create table topic (
  id text primary key,
  name jsonb not null,
  aliases text[] not null default '{}',
  summary jsonb,
  plain jsonb,
  sources jsonb not null default '[]',
  draft boolean not null default false
);

create table call (
  id text primary key,
  title jsonb not null,
  aliases text[] not null default '{}',
  summary jsonb,
  plain jsonb,
  topics text[] not null default '{}',
  funders text[] not null default '{}',
  opens date,
  opens_at timestamptz,
  rolling boolean not null default false,
  status text check (status in ('postponed', 'cancelled', 'forecast')),
  funding jsonb,
  eligibility jsonb,
  how_to_apply jsonb,
  contact jsonb,
  checked jsonb,
  sources jsonb not null,
  draft boolean not null default false
);
create index call_topics on call using gin (topics);

-- A deadline that moves gets the next version; a version is never used twice, not even by a stage
-- that was removed and comes back, because the keys of reminders rest on it.
create sequence stage_version;
create table stage (
  call_id text not null references call on delete cascade,
  id text not null,
  position int not null,
  label jsonb,
  local text not null,
  timezone text not null,
  ends_at timestamptz not null,
  countries text[] not null default '{}',
  internal boolean not null default false,
  checked jsonb,
  version bigint not null default nextval('stage_version'),
  -- since when this deadline may be told: one that became known after a channel subscribed is caught up
  known_at timestamptz not null default bot_now(),
  primary key (call_id, id)
);
create index stage_ends_at on stage (ends_at);

create function stage_known_now() returns trigger language plpgsql as $$
begin
  new.known_at := bot_now();
  return new;
end $$;
create trigger stage_known_now before update on stage for each row
  when (old.version <> new.version or (old.internal and not new.internal))
  execute function stage_known_now();

create function call_stages_known_now() returns trigger language plpgsql as $$
begin
  update stage set known_at = bot_now() where call_id = new.id;
  return null;
end $$;
create trigger call_stages_known_now after update on call for each row
  when ((old.draft or coalesce(old.status in ('postponed', 'cancelled'), false))
    and not (new.draft or coalesce(new.status in ('postponed', 'cancelled'), false)))
  execute function call_stages_known_now();

create table milestone (
  id text primary key,
  date text not null,
  first_day date not null,
  last_day date not null,
  title jsonb not null,
  summary jsonb,
  plain jsonb,
  organisations text[] not null default '{}',
  topics text[] not null default '{}',
  status text check (status in ('planned', 'done', 'cancelled')),
  sources jsonb not null,
  draft boolean not null default false
);

create table curated_answer (
  id text primary key,
  questions jsonb not null,
  answer jsonb not null,
  plain jsonb,
  sources jsonb not null,
  draft boolean not null default false
);
