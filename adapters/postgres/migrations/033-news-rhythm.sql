-- Who speaks in a source.
alter table source add column kind text check (kind in ('government', 'ministry', 'funder', 'press'));

-- Whether a local moment lies in rest hours, which may go over midnight, or on a weekend that is kept free.
create function rests(local timestamp, rest_from time, rest_until time, rest_weekends boolean) returns boolean
language sql immutable as $$
  select rest_weekends and extract(isodow from local) >= 6
    or coalesce(case when rest_from < rest_until
      then local::time >= rest_from and local::time < rest_until
      else local::time >= rest_from or local::time < rest_until end, false)
$$;

-- When and how news leaves: at once, or as an overview at a local time of the channel's zone, daily or on one weekday.
alter table subscription
  add column digest_at time,
  -- 1 is Monday
  add column digest_weekday int check (digest_weekday between 1 and 7),
  add column rest_from time,
  add column rest_until time,
  add column rest_weekends boolean not null default false,
  add check ((rest_from is null) = (rest_until is null) and rest_from <> rest_until is not false),
  add check (digest_weekday is null or digest_at is not null),
  -- an overview in its own rest hours would never leave
  add check (digest_at is null or not rests(
    date '2001-01-01' + coalesce(digest_weekday, 1) - 1 + digest_at, rest_from, rest_until, rest_weekends));

-- When the rest ends that a moment lies in, the moment itself where it lies in none. Local times that a change of the
-- clocks skips count as the later one.
create function rest_ends(at timestamptz, zone text, rest_from time, rest_until time, rest_weekends boolean)
returns timestamptz language sql stable as $$
  select min(moment) from (
    select at as moment
    union all
    select (day + coalesce(turn, time '00:00')) at time zone zone
    from (select (at at time zone zone)::date + days as day from generate_series(0, 4) as days) as ahead
    cross join (values (time '00:00'), (rest_until)) as turns (turn)) as moments
  where moment >= at and not rests(moment at time zone zone, rest_from, rest_until, rest_weekends)
$$;

-- When the next rest begins after a moment outside of any; null where there is none.
create function rest_begins(at timestamptz, zone text, rest_from time, rest_until time, rest_weekends boolean)
returns timestamptz language sql stable as $$
  select min(moment) from (
    select (day + coalesce(turn, time '00:00')) at time zone zone as moment
    from (select (at at time zone zone)::date + days as day from generate_series(0, 7) as days) as ahead
    cross join (values (time '00:00'), (rest_from)) as turns (turn)) as moments
  where moment >= at and rests(moment at time zone zone, rest_from, rest_until, rest_weekends)
$$;

-- The local day and moment of the last overview that was due, outside of rest.
create function last_digest(
  at timestamptz, zone text, digest_at time, digest_weekday int,
  rest_from time, rest_until time, rest_weekends boolean,
  out day date, out moment timestamptz)
language sql stable as $$
  select day, (day + digest_at) at time zone zone
  from (select (at at time zone zone)::date - days as day from generate_series(0, 8) as days) as back
  where (day + digest_at) at time zone zone <= at
    and (digest_weekday is null or extract(isodow from day) = digest_weekday)
    and not rests(day + digest_at, rest_from, rest_until, rest_weekends)
  order by day desc limit 1
$$;

-- What has not left by then waits for the end of the next rest; null where the channel never rests.
alter table delivery add column leaves_before timestamptz;
create index delivery_resting on delivery (leaves_before) where state = 'queued' and leaves_before is not null;
