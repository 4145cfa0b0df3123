-- Which source calls a call off, as long as that is undecided: beside its stages, since some have none. {language: text}
alter table call add column called_off_by jsonb;
create index call_called_off on call (id) where called_off_by is not null;

-- `waiting`: the text calls off a call that is not known yet. `how` and `round` are what is compared with the one that it
-- turns out to mean: whether it is withdrawn, paused, or closed as each is in the end, and the year by which the text names it.
alter table finding add column how text check (how in ('withdrawn', 'paused', 'closed'));
alter table finding add column round int;
alter table finding drop constraint finding_state_check;
alter table finding add constraint finding_state_check
  check (state in ('open', 'conflict', 'confirmed', 'discarded', 'waiting'));
alter table finding drop constraint finding_of_kind;
alter table finding add constraint finding_of_kind check (
  case kind
    when 'withdrawn' then num_nonnulls(local, timezone, stage, stage_id, ends_at, ends_in) = 0
      and (call_id is null) = (state = 'waiting') and state <> 'open' and (state <> 'waiting' or how is not null)
    else local is not null and state <> 'waiting' and how is null and round is null
  end);
create index finding_waiting on finding (item_id) where state = 'waiting';
