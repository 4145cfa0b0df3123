-- When an admin took it out; it is listed nowhere then, and what it brought stays for the posts that tell it.
alter table source add column removed_at timestamptz;
