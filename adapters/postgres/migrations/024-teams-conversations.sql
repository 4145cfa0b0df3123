-- Where and as whom each channel of Teams is written to. Without a foreign key to channel: it is noted before anybody
-- knows whether the channel is one that the bot keeps.
create table teams_conversation (
  -- the organisation of the app registration
  tenant_ref text not null,
  ref text not null,
  kind text not null check (kind in ('personal', 'groupChat', 'channel')),
  service_url text not null,
  bot_id text not null,
  team_id text,
  noted_at timestamptz not null default bot_now(),
  primary key (tenant_ref, ref)
);
