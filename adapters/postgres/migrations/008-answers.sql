-- Every word under which an entry is found, written anew with each import; drafts are not among them.
-- `name` is the folded name, alias or question in which the word stands; empty for longer texts.
create table entry_word (
  word text not null,
  kind text not null check (kind in ('organisation', 'topic', 'call', 'milestone', 'answer')),
  entry_id text not null,
  role text not null check (
    role in ('name', 'alias', 'former', 'question', 'topic', 'funder', 'stage', 'eligibility', 'text')
  ),
  language text,
  name text not null
);
create index entry_word_word on entry_word (word);

-- Each of those words once, so that a misspelt one is looked for among few.
create table entry_vocabulary (word text primary key);
create index entry_vocabulary_spelling on entry_vocabulary using gin (word gin_trgm_ops);
