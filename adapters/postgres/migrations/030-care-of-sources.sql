alter table source
  -- the tenant whose admin added it, and the chat in which the bot writes to that admin; null for one of the list
  add column owner_tenant_id bigint references tenant,
  add column owner_channel_id bigint references channel,
  -- when the faults in a row began; null while it answers
  add column failing_since timestamptz,
  -- when the faults before the last success had begun, so that whoever was told of them learns of their end
  add column recovered_from timestamptz,
  -- since when nobody reads it because somebody switched it off; stays until it is read again
  add column off_since timestamptz;
update source set failing_since = coalesce(last_success_at, bot_now()) where fault is not null;
