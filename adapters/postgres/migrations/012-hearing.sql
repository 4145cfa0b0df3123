-- What a platform handed in, by its own id, so that what it repeats is known by every process.
create table heard (
  platform text not null,
  tenant_ref text not null,
  id text not null,
  at timestamptz not null default bot_now(),
  primary key (platform, tenant_ref, id)
);

-- A private answer that may be shown to everyone, or a form to be opened, as long as its button holds.
create table kept_reply (
  id uuid primary key default gen_random_uuid(),
  platform text not null,
  person_ref text not null,
  reply jsonb not null,
  kept_at timestamptz not null default bot_now()
);
