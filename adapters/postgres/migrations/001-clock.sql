-- The bot's own "now". `serve --now` shifts core and database alike: every connection then carries
-- the setting allianzbote.clock_offset, an interval. No other statement asks PostgreSQL for the time.
create function bot_now() returns timestamptz language sql stable as $$
  select statement_timestamp()
    + coalesce(nullif(current_setting('allianzbote.clock_offset', true), ''), '0')::interval
$$;

create extension if not exists pg_trgm;
