-- Only these names are looked for as a whole. A longer text has none, and its words all stood in one place of the index,
-- which each further one passed: with 5,000 calls an import took half a minute, the next one two.
drop index entry_word_name;
create index entry_word_name on entry_word using hash (name) where role in ('name', 'alias', 'former');
