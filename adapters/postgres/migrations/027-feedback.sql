-- What the bot could not answer, or not well: the words alone, of whichever person. Removed after some months.
create table open_question (
  id bigint generated always as identity primary key,
  tenant_id bigint not null references tenant,
  language text not null,
  text text not null,
  -- how often nothing was known
  asked int not null default 0,
  last_at timestamptz not null default bot_now(),
  unique (tenant_id, language, text)
);

-- One a person and answer; who that was is not stored, only a digest by which they are known again.
create table thumb (
  answer_key text not null,
  person_digest text not null,
  is_up boolean not null,
  -- the question, where the thumb is down
  question_id bigint references open_question on delete cascade,
  given_at timestamptz not null default bot_now(),
  primary key (answer_key, person_digest)
);
create index thumb_question on thumb (question_id) where question_id is not null;
