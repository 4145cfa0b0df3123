-- How many entries have a word: one that hundreds have tells them apart no more than "the" does, and reading all
-- its rows took a question half a second among 5,000 calls.
alter table entry_vocabulary add column entries int not null default 0;
update entry_vocabulary set entries = counted.entries
  from (select word, count(distinct (kind, entry_id)) as entries from entry_word group by word) as counted
  where counted.word = entry_vocabulary.word;
create index entry_word_entry on entry_word (entry_id, word);

-- The places that a question may name, in one row, written anew with the words: to gather them from all stages took
-- each question longer than everything else that it looks up.
create table entry_places (countries text[] not null, timezones text[] not null);
insert into entry_places
  select
    array(select country from organisation where country is not null
          union select unnest(countries) from stage order by country),
    array(select distinct timezone from stage order by timezone);

-- What is open, and what ends next, is found without reading calls that are over.
create index stage_coming on stage (ends_at, call_id) where not internal;
create index stage_official on stage (call_id) where not internal;
create index call_dated on call (id) include (opens_at, rolling) where not draft and status is null;

-- The words of an item as questions are folded, spaces between them and at both ends, so that any part of a word, or a
-- short word that stands alone, is found by its trigrams.
-- Uncompressed, since to unpack a text took ten times as long as to look into it.
alter table item set (toast_tuple_target = 4080);
alter table item add column words text not null generated always as (' ' || regexp_replace(lower(regexp_replace(
  normalize(
    replace(replace(replace(replace(replace(replace(replace(normalize(title || ' ' || summary, NFC),
      'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue'), 'ß', 'ss'),
    NFKD), '[\u0300-\u036f]+', '', 'g')), '[\s\u0001-\u002f:-@\[-`{-\u00bf\u2010-\u206f]+', ' ', 'g') || ' ') stored;
create index item_words on item using gin (words gin_trgm_ops);
-- New items stand in a list beside the index for a while, and every search reads all of it: so it is kept short.
alter index item_words set (gin_pending_list_limit = 256);
create index item_newest on item ((coalesce(published, first_seen_at)) desc, id desc);
