-- The step of the own canvas whose cards a round is about; empty for the needs and the means.
alter table rating_round add column own_step uuid;
