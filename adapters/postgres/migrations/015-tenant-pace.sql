-- Looking up whether deliveries arrived has a pace of its own: when the platform may be asked next for this tenant.
alter table tenant_pace add column look_up_at timestamptz not null default '-infinity';

-- When one of all that a tenant holds back comes back: the first few soon after the hold, then more and more, for as
-- long as it lasted and at most ten seconds. All at once would be refused again.
create function after_hold(held_until timestamptz) returns timestamptz language sql volatile as $$
  select held_until
    + make_interval(secs => least(extract(epoch from held_until - bot_now())::float8, 10) * sqrt(random()))
$$;
