alter table announcement
  add column corrected_at timestamptz,
  add column recalled_at timestamptz,
  -- the version up to which the edits of its posts were planned
  add column planned_version int not null default 1;
create index announcement_unplanned on announcement (id) where planned_version < version;

-- Who sent, corrected or recalled it, when, and what it read from then on.
create table announcement_version (
  announcement_id bigint not null references announcement,
  version int not null,
  kind text not null check (kind in ('sent', 'corrected', 'recalled')),
  by_ref text not null,
  by_name text not null,
  title jsonb not null,
  body jsonb not null,
  created_at timestamptz not null default bot_now(),
  primary key (announcement_id, version)
);
insert into announcement_version (announcement_id, version, kind, by_ref, by_name, title, body, created_at)
select id, version, 'sent', author_ref, author_name, title, body, created_at from announcement;
