-- Which entries have a word is read from the index alone.
create index entry_word_holders on entry_word (word, kind, entry_id);
drop index entry_word_word;
