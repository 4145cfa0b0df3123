alter table subscription
  -- the lines of a post that tells one story, with placeholders such as {title}; empty for the usual ones
  add column template text not null default '',
  -- whether what follows up an item stands as a reply below the post of that item
  add column threads boolean not null default true;
-- Whoever subscribed before sees every post in the channel, until they choose otherwise.
update subscription set threads = false;

-- The post below which this one stands, where its platform has threads.
alter table delivery add column replies_to uuid;

-- When it was changed, as far as readers see; null for what is as it was, or was changed before anybody noted it.
alter table item add column changed_at timestamptz;
create function item_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := bot_now();
  return new;
end $$;
create trigger item_changed before update of version on item for each row
  when (old.version <> new.version)
  execute function item_changed();
