-- Of what an item has to speak, or must not, for a channel to want it: [{rule, text, term}], in the order in which it
-- was filled in. `rule` is any, topic, all or none; `text` is what people wrote, or the id of the topic; `term` is the
-- same folded as the words of items are, with a star at an end that is left open; null for a topic, whose names change.
alter table subscription
  add column filters jsonb not null default '[]',
  -- when they changed last: of what came before nobody knows any more whether it was wanted
  add column filters_since timestamptz not null default '-infinity';

-- The pattern by which a term is found among the words of an item. German writes what belongs together as one word and
-- bends it, so there a word of five letters or more is also found as a part of a longer one: bent, before others, or
-- behind at least four letters, as in Quantensensorik. So much stands before no part that is one by chance (Kreise,
-- Verarbeitung), and short words (KI, Rat) stand alone. In any other language, and between stars, a word is a whole.
create function term_pattern(term text, language text) returns text language sql immutable parallel safe
return case when language = 'de' and strpos(term, '*') = 0
  then case when term ~ '^[^ ]{5}' then '( |[^ ]{4})' else ' ' end
    || regexp_replace(term, '([^ ]{5}) ', '\1[^ ]{0,2} ', 'g')
    || case when term ~ '[^ ]{5}$' then '' else ' ' end
  else case when starts_with(term, '*') then '' else ' ' end
    || btrim(term, '*')
    || case when right(term, 1) = '*' then '' else ' ' end
  end;
