-- The highest number of a card when a step was last opened for writing again; empty while it was not.
alter table agenda_step add column reopened_after integer;
