-- The first item that told this story: items of one story, in two languages or from several departments, become one
-- post. Null until somebody has compared it.
alter table item add column story_id bigint;
update item set story_id = id;
create index item_unmatched on item (id) where story_id is null;
create index item_story on item (story_id);

-- An item that a channel is to be told, once and for ever. It waits until it becomes part of a post.
create table channel_item (
  item_id bigint not null,
  channel_id bigint not null,
  since timestamptz not null default bot_now(),
  -- the post that tells it: a delivery that edits no other
  delivery_id uuid,
  -- whether that post was there before, so that it may have to be told anew
  joined boolean not null default false,
  -- the version in which it was first shown
  shown int,
  primary key (item_id, channel_id)
) with (fillfactor = 80);
create index channel_item_waiting on channel_item (channel_id) where delivery_id is null;
create index channel_item_post on channel_item (delivery_id) where delivery_id is not null;
create index channel_item_joined on channel_item (delivery_id) where joined and shown is null;

insert into channel_item (item_id, channel_id, since, delivery_id, shown)
select item_id, channel_id, created_at, id, content_version from delivery
where kind = 'news' and updates is null and item_id is not null
on conflict do nothing;
