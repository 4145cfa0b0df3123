-- The tenant inside which an internal deadline is told; nobody is told of one that no tenant set.
alter table stage add column told_in bigint references tenant;
