-- What a delivery is about begins its key ('announcement:7:…'), so the index of the keys finds all of one cause, and
-- two more need not be written into whenever a delivery is queued and settled. Bytes are compared, not words.
alter table delivery alter column key type text collate "C";
drop index delivery_item;
drop index delivery_announcement;
