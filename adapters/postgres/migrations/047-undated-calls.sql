-- The calls without an official deadline, written anew with the words: to find those few, all stages were read.
alter table entry_places add column undated text[] not null default '{}';
update entry_places set undated = array(
  select id from call where not exists (select from stage where call_id = call.id and not internal) order by id);
