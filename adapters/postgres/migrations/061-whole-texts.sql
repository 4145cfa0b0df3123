-- All that a source gives of an item, until it was read for deadlines: publishers allow no more than summaries to be kept.
alter table unread_item add column texts jsonb;
-- Tells when that has changed, which nobody is shown; null where the summary is all.
alter table item add column fingerprint text;

drop trigger changed_item_to_be_read on item;
-- Whoever stores the item then puts its texts beside it; those of an earlier version say nothing of this one.
create or replace function item_to_be_read() returns trigger language plpgsql as $$
begin
  insert into unread_item (item_id) values (new.id) on conflict (item_id) do update set texts = null;
  return null;
end $$;
create trigger changed_item_to_be_read after update of version, closing, fingerprint on item for each row
  when (new.version <> old.version or new.closing is distinct from old.closing
    or new.fingerprint is distinct from old.fingerprint)
  execute function item_to_be_read();

-- What was read of items so far was their summaries, cut: everything is asked for once more, so that the whole is read.
update source set etag = null, last_modified = null;
insert into unread_item (item_id)
  select distinct item_id from finding where state in ('open', 'conflict') and item_id is not null on conflict do nothing;
