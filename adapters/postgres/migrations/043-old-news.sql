-- What was noted of items for channels is removed by age, which is the order in which it was written.
create index channel_item_since on channel_item using brin (since);
