-- what a list of calls states beside an entry as its end, as written there: for a finding, never told
alter table item add column closing text;
