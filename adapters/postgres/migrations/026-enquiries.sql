-- Where enquiries go: to those of the asker's own tenant, else to all.
create table experts_channel (
  channel_id bigint primary key references channel,
  -- in which its working hours are, where the channel has none of its own
  timezone text,
  since timestamptz not null default bot_now()
);

-- A question handed to a human. Removed some months after it was asked, whatever became of it.
create table enquiry (
  id bigint generated always as identity (start with 1001) primary key,
  -- one a form: pressing "send" twice makes one enquiry
  draft_key text not null unique,
  platform text not null,
  asker_ref text not null,
  asker_name text not null,
  -- where the asker reads what becomes of it
  reply_channel_id bigint not null references channel,
  language text not null,
  question text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answer text,
  answered_by text,
  remind_at timestamptz not null,
  expected_by timestamptz not null,
  reminded_at timestamptz,
  alarmed_at timestamptz,
  -- rises with every change of its state; what that takes is queued up to the planned one
  version int not null default 1,
  planned_version int not null default 0,
  created_at timestamptz not null default bot_now()
);
create index enquiry_asker on enquiry (platform, asker_ref);
create index enquiry_unplanned on enquiry (id) where planned_version < version;
create index enquiry_waiting on enquiry (remind_at) where state = 'open';

-- Whose experts were asked.
create table enquiry_place (
  enquiry_id bigint not null references enquiry on delete cascade,
  channel_id bigint not null references channel,
  primary key (enquiry_id, channel_id)
);

alter table delivery
  drop constraint delivery_kind_check,
  add constraint delivery_kind_check
    check (kind in ('news', 'reminder', 'announcement', 'notice', 'enquiry')),
  add column enquiry_id bigint,
  -- which of the things that are said about an enquiry
  add column saying text;
