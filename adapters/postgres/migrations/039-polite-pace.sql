alter table source add column host text not null generated always as (
  lower(substring(url from '^[^:]+://(?:[^/?#@]*@)?([^/?#]+)'))) stored;

-- A host is asked by one process at a time and not at once again. `free_at` lies as far ahead as the lease while
-- it is asked, so that a dead process holds it no longer than its source.
create table source_host (
  host text primary key,
  free_at timestamptz not null default bot_now()
);
insert into source_host (host) select distinct host from source;

create function source_host_known() returns trigger language plpgsql as $$
begin
  insert into source_host (host) values (new.host) on conflict do nothing;
  return null;
end $$;
create trigger source_host_known after insert or update of url on source
  for each row execute function source_host_known();

-- what a list of calls states beside an entry as its end, as written there: for a finding, never told
alter table item add column closing text;
