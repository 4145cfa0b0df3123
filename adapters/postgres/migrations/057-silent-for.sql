-- For how long a source did not answer although others could be read and somebody looked; counts from a fault to the
-- next one, and means nothing while it answers.
alter table source add column silent_for interval not null default '0';
