-- Who speaks in a source.
alter table source add column kind text check (kind in ('government', 'ministry', 'funder', 'press'));
