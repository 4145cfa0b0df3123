-- A finding may also be that a call is off, with neither date nor stage: one for each item. It is always at odds with the
-- call that it names, until it is decided.
alter table finding alter column local drop not null;
alter table finding drop constraint finding_kind_check;
alter table finding add constraint finding_kind_check check (kind in ('fixed', 'recurring', 'withdrawn'));
alter table finding add constraint finding_of_kind check (
  case kind
    when 'withdrawn' then num_nonnulls(local, timezone, stage, stage_id, ends_at, ends_in) = 0
      and call_id is not null and state <> 'open'
    else local is not null
  end);
-- `stage.disputed` says so beside, or in place of, another date: {confirmed, other?, source?, withdrawn?: {language: text}},
-- the last of which names the source. What was written before holds as it is.
