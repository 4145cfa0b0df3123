-- What a list states as the end of a call makes no new version, since nobody is shown it, but is read for deadlines.
create or replace function changed_items_to_be_read() returns trigger language plpgsql as $$
begin
  insert into unread_item
  select id from new_item join old_item using (id)
  where new_item.version <> old_item.version or new_item.closing is distinct from old_item.closing
  order by id on conflict do nothing;
  return null;
end $$;
