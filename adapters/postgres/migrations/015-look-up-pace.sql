-- Looking up whether deliveries arrived has a pace of its own: when the platform may be asked next for this tenant.
alter table tenant_pace add column look_up_at timestamptz not null default '-infinity';
