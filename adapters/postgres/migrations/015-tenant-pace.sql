-- Looking up whether deliveries arrived has a pace of its own: when the platform may be asked next for this tenant.
alter table tenant_pace add column look_up_at timestamptz not null default '-infinity';

-- When one of all that a tenant holds back comes back: the first few soon after the hold, then more and more, for as
-- long as it lasted and at most ten seconds. All at once would be refused again.
create function after_hold(held_until timestamptz) returns timestamptz language sql volatile as $$
  select held_until
    + make_interval(secs => least(extract(epoch from held_until - bot_now())::float8, 10) * sqrt(random()))
$$;

-- Where a tenant has a pace of its own, lanes that are due line up behind it, in the order in which they were due, and
-- none is looked at again before it is its turn.
alter table lane add column lined_up_at timestamptz;
create index lane_line on lane (tenant_id, lined_up_at) where next_at = 'infinity' and lined_up_at is not null;
