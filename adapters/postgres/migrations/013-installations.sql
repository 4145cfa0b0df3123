-- Where a platform let the bot in by OAuth. Both tokens are sealed and open in their own row and column only.
create table installation (
  platform text not null,
  -- the workspace, or the organisation where it holds for all of its workspaces
  ref text not null,
  is_org_wide boolean not null,
  team_ref text,
  team_name text,
  enterprise_ref text,
  enterprise_name text,
  bot_id text not null,
  bot_user_id text not null,
  scopes text[] not null,
  token text not null,
  refresh_token text,
  expires_at timestamptz,
  -- when the next token is to be asked for
  renew_at timestamptz,
  installed_by text not null,
  installed_at timestamptz not null default bot_now(),
  primary key (platform, ref),
  check (num_nulls(refresh_token, expires_at, renew_at) in (0, 3))
);

-- States of sign-ins that were used, as long as they would hold.
create table used_state (
  state_hash bytea primary key,
  kept_until timestamptz not null
);

-- The organisation that a workspace was last seen in.
alter table tenant add column enterprise_ref text;
create index tenant_enterprise on tenant (platform, enterprise_ref) where enterprise_ref is not null;

-- When the bot was taken out of this tenant; what was closed or paused at that very moment comes back with it.
alter table tenant add column uninstalled_at timestamptz;
