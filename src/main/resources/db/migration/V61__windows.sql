-- When participants may write at a step by themselves; empty where no time is set.
alter table agenda_step add column opens_at timestamp(6) with time zone;
alter table agenda_step add column closes_at timestamp(6) with time zone;
