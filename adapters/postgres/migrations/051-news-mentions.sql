-- Whom posts of news call, and at which words of an item: {ref, name, words}, where `words` is as `filters`. Null for
-- nobody.
alter table subscription add column mention jsonb;
