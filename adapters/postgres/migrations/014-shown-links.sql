-- Below which links a call was shown lately, and in which channel. A row is removed when it has been forgotten.
create table shown_link (
  platform text not null,
  tenant_ref text not null,
  channel_ref text not null,
  address text not null,
  shown_at timestamptz not null default bot_now(),
  primary key (platform, tenant_ref, channel_ref, address)
);
create index shown_link_shown_at on shown_link (shown_at);
