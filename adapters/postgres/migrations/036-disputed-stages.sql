-- Where a source disagrees with the confirmed deadline: {confirmed, other: {local, timezone, ends_at}, source: {language:
-- text}}. The columns of the stage itself are what is told meanwhile, so that reminders, lists and answers all rest on it.
alter table stage add column disputed jsonb;
create index stage_disputed on stage (call_id, id) where disputed is not null;

-- Whether what changed is that sources disagree, or do no more: posts that tell the same date then get or lose a note.
alter table stage_change add column about_dispute boolean not null default false;

create or replace function stage_changed() returns trigger language plpgsql as $$
declare
  changed stage := coalesce(new, old);
begin
  insert into stage_change (call_id, stage_id, version, local, timezone, ends_at, about_dispute)
  values (changed.call_id, changed.id, changed.version, changed.local, changed.timezone, changed.ends_at,
    tg_op = 'UPDATE' and old.disputed is distinct from new.disputed);
  return null;
end $$;
drop trigger stage_changed on stage;
create trigger stage_changed after update on stage for each row
  when (old.version <> new.version or old.internal <> new.internal or old.disputed is distinct from new.disputed)
  execute function stage_changed();
