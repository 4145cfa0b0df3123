-- {key, values}: what somebody decided about a delivery that was unknown, and who. Settling it leaves this as it is.
alter table delivery add column decision jsonb;
