-- What became of stages, a row each time one is new, moves, goes, or is shown or hidden: it wakes the planner of edits,
-- and knows how each version of a deadline was told.
create table stage_change (
  id bigint generated always as identity primary key,
  call_id text not null,
  stage_id text not null,
  version bigint not null,
  local text not null,
  timezone text not null,
  ends_at timestamptz not null,
  planned boolean not null default false
);
create index stage_change_pending on stage_change (id) where not planned;
create index stage_change_told on stage_change (call_id, stage_id, version);

create function stage_changed() returns trigger language plpgsql as $$
declare
  changed stage := coalesce(new, old);
begin
  insert into stage_change (call_id, stage_id, version, local, timezone, ends_at)
  values (changed.call_id, changed.id, changed.version, changed.local, changed.timezone, changed.ends_at);
  return null;
end $$;
create trigger stage_came_or_went after insert or delete on stage for each row execute function stage_changed();
create trigger stage_changed after update on stage for each row
  when (old.version <> new.version or old.internal <> new.internal)
  execute function stage_changed();

create function call_stages_changed() returns trigger language plpgsql as $$
begin
  insert into stage_change (call_id, stage_id, version, local, timezone, ends_at)
  select call_id, id, version, local, timezone, ends_at from stage where call_id = new.id;
  return null;
end $$;
create trigger call_stages_changed after update on call for each row
  when ((old.draft or coalesce(old.status in ('postponed', 'cancelled'), false))
    <> (new.draft or coalesce(new.status in ('postponed', 'cancelled'), false)))
  execute function call_stages_changed();

-- Not yet planned: what was told before of a deadline that has moved is put right at the first look.
insert into stage_change (call_id, stage_id, version, local, timezone, ends_at)
select call_id, id, version, local, timezone, ends_at from stage;
