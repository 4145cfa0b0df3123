-- Whether it stands by itself, because what it was to stand below is gone.
alter table delivery add column apart boolean not null default false;
