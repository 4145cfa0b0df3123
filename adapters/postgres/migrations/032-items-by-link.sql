-- Somebody asks about an item by its link. Hashed, since an address may be longer than what fits into a row of a b-tree.
create index item_url on item using hash (url);
