-- A name that a question says word for word is looked for as a whole. Hashed, since a name may be longer than
-- what fits into a row of a b-tree.
create index entry_word_name on entry_word using hash (name);
