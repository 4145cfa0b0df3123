-- The planner holds a comparison of two words' trigrams for as cheap as one of numbers, and compares each word of a
-- question with each word of all entries rather than ask the index: 4 ms a question instead of 1.
create function words_like(asked text[], parts text[]) returns setof text
language plpgsql stable set enable_seqscan = off as $$
begin
  return query
  with said as (select word from unnest(asked) as one (word))
  select word from entry_vocabulary where word = any(asked || parts)
  union
  select found.word from said join entry_vocabulary as found on found.word % said.word
  union
  select found.word from (select word from said where length(word) >= 4) as said
    join entry_vocabulary as found on found.word like '%' || said.word || '%'
  union
  select found.word from (select word from said where length(word) > 6) as said
    join entry_vocabulary as found on found.word like left(said.word, -2) || '%';
end $$;
