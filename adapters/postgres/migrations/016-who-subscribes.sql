-- Who may decide what a channel of this tenant receives, and the people by their platform's ids where it is a list.
alter table tenant
  add column subscribe_rule text not null default 'everyone'
    check (subscribe_rule in ('everyone', 'managers', 'list')),
  add column subscribers text[] not null default '{}';

create index subscription_owner on subscription (owner_ref) where ended_at is null;
