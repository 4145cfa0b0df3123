-- The page is a platform without an account; its messages live here.
create table page_message (
  id bigint generated always as identity primary key,
  channel_id bigint not null references channel,
  -- set on what came through the ledger: the same delivery can never be posted twice
  delivery_id uuid unique,
  author text not null check (author in ('bot', 'person')),
  -- only this person sees it; null for everyone in the channel
  only_for text,
  body jsonb not null,
  created_at timestamptz not null default bot_now(),
  updated_at timestamptz
);
create index page_message_channel on page_message (channel_id, id);

create table page_session (
  -- SHA-256 of the cookie, so that a read of this table signs nobody in
  token_hash bytea primary key,
  person_ref text not null,
  person_name text not null,
  expires_at timestamptz not null
);
