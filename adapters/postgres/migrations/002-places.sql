create table tenant (
  id bigint generated always as identity primary key,
  platform text not null,
  ref text not null,
  unique (platform, ref)
);

create table channel (
  id bigint generated always as identity primary key,
  tenant_id bigint not null references tenant,
  ref text not null,
  name text not null,
  kind text not null check (kind in ('channel', 'direct')),
  languages text[] not null check (cardinality(languages) > 0),
  timezone text,
  created_at timestamptz not null default bot_now(),
  closed_at timestamptz,
  -- when the bot said here what it is and what it stores
  introduced_at timestamptz,
  unique (tenant_id, ref)
);

-- Roles are granted to a person of a platform; the tenant in which they act bounds what they reach.
create table person_role (
  platform text not null,
  person_ref text not null,
  role text not null check (role in ('admin', 'editor')),
  granted_at timestamptz not null default bot_now(),
  primary key (platform, person_ref)
);

-- The language a person chose; nothing else is stored about anyone.
create table person_language (
  platform text not null,
  person_ref text not null,
  language text not null,
  primary key (platform, person_ref)
);

-- What a conversation is about, so that "and the second stage?" has something to hold on to.
create table conversation (
  key text primary key,
  state jsonb not null,
  updated_at timestamptz not null default bot_now()
);

-- One row a job and tick: of many processes one runs it.
create table job_slot (
  key text primary key,
  taken_at timestamptz not null default bot_now()
);
