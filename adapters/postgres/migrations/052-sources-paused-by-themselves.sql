-- Since when nobody reads it because it could not be read for so long; null where it is read, or somebody switched it.
alter table source add column self_paused_at timestamptz;
