-- The page is a platform without an account; its messages live here.
create sequence page_change;

create table page_message (
  id bigint generated always as identity primary key,
  channel_id bigint not null references channel,
  -- set on what came through the ledger: the same delivery can never be posted twice
  delivery_id uuid unique,
  -- only this person sees it; null for everyone in the channel
  only_for text,
  -- what was said, a message of the bot, or a form
  body jsonb not null,
  created_at timestamptz not null default bot_now(),
  -- rises with every change, so that a reader who was away asks for what came after
  change bigint not null unique default nextval('page_change')
);
create index page_message_channel on page_message (channel_id, id);

create table page_session (
  -- SHA-256 of the cookie, so that a read of this table signs nobody in
  token_hash bytea primary key,
  person_ref text not null,
  expires_at timestamptz not null
);

-- Every process hears of every change and looks for itself what it was.
create function page_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('page', tg_table_name);
  return null;
end
$$;
create trigger page_message_changed after insert or update on page_message
  for each statement execute function page_changed();
create trigger channel_changed after insert or update on channel
  for each statement execute function page_changed();
