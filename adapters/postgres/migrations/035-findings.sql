-- Items, or versions of them, that were not read for deadlines yet. A table of its own, since a mark in the item would
-- write its whole row and all its indexes again.
create table unread_item (item_id bigint primary key);
insert into unread_item select id from item;

create function items_to_be_read() returns trigger language plpgsql as $$
begin
  insert into unread_item select id from new_item order by id on conflict do nothing;
  return null;
end $$;
create trigger items_to_be_read after insert on item
  referencing new table as new_item for each statement execute function items_to_be_read();

create function changed_items_to_be_read() returns trigger language plpgsql as $$
begin
  insert into unread_item
  select id from new_item join old_item using (id) where new_item.version <> old_item.version
  order by id on conflict do nothing;
  return null;
end $$;
create trigger changed_items_to_be_read after update on item
  referencing old table as old_item new table as new_item
  for each statement execute function changed_items_to_be_read();

-- A deadline that a text states, as it states it. `open`: for editors to decide; `conflict`: it disagrees with a confirmed
-- deadline, and editors decide between both.
create table finding (
  id bigint generated always as identity primary key,
  item_id bigint not null references item on delete cascade,
  -- `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
  local text not null,
  timezone text,
  kind text not null check (kind in ('fixed', 'recurring')),
  -- counts the stages of a staged call from 1
  stage int,
  quote text not null,
  state text not null default 'open' check (state in ('open', 'conflict', 'confirmed', 'discarded')),
  -- the stage that a conflict is about, or that a confirmed one is the deadline of
  call_id text,
  stage_id text,
  -- when a conflict says that the stage ends, and in which zone
  ends_at timestamptz,
  ends_in text,
  found_at timestamptz not null default bot_now(),
  decided_at timestamptz,
  decided_by text,
  reason text,
  -- also means that reading an item again adds nothing
  unique nulls not distinct (item_id, local, timezone, stage)
);
create index finding_undecided on finding (id) where state in ('open', 'conflict');
create index finding_decided on finding (decided_at) where decided_at is not null;
create index finding_about on finding (call_id, stage_id) where state = 'conflict';
