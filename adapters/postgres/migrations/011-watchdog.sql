-- {key, values}: why the bot paused it; null where a person did.
alter table subscription add column paused_reason jsonb;

-- Where the bot tells of its own work in this tenant; null as long as nobody chose.
alter table tenant add column notice_channel_id bigint references channel;

-- Whether the watchdog has looked if it arrived where it is wanted, which it does once, some hours after it came.
-- Backlog is looked at by nobody.
alter table item add column watched boolean not null default false;
update item set watched = true;
create index item_unwatched on item (first_seen_at) where not watched;

create index delivery_lost on delivery (settled_at) where state in ('given-up', 'expired');
