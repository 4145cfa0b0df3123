-- An item is found by whole words, and a part of a word by the words that have it. The trigrams of a text told little:
-- nearly every text has those of a rare word somewhere, and 15,000 of 100,000 items were read to find none.
drop index item_words;
create index item_words on item using gin (string_to_array(btrim(words), ' '));
-- New items stand in a list beside the index for a while, and every search reads all of it: so it is kept short.
alter index item_words set (gin_pending_list_limit = 256);

-- Each word of any item once. One that no item has any more finds nothing, and harms nothing.
create table item_vocabulary (word text primary key);
create index item_vocabulary_parts on item_vocabulary using gin (word gin_trgm_ops) with (fastupdate = off);

create function know_words(said text[]) returns void language plpgsql as $$
declare
  missing text[] := array(
    select distinct word from unnest(said) as one (word)
    where not exists (select from item_vocabulary known where known.word = one.word));
begin
  if missing <> '{}' then
    -- Two who store the same new words would wait for each other.
    perform pg_advisory_xact_lock(7203465);
    insert into item_vocabulary select unnest(missing) on conflict do nothing;
  end if;
end $$;

create function words_of_new_items() returns trigger language plpgsql as $$
begin
  perform know_words(array(select distinct unnest(string_to_array(btrim(words), ' ')) from new_item));
  return null;
end $$;
create trigger words_of_new_items after insert on item
  referencing new table as new_item for each statement execute function words_of_new_items();

create function words_of_changed_item() returns trigger language plpgsql as $$
begin
  perform know_words(string_to_array(btrim(new.words), ' '));
  return null;
end $$;
create trigger words_of_changed_item after update of title, summary on item
  for each row when (new.title <> old.title or new.summary <> old.summary) execute function words_of_changed_item();

insert into item_vocabulary
select distinct word from item cross join unnest(string_to_array(btrim(words), ' ')) as said (word) order by word;
