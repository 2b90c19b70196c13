-- Somebody at the table: in the room without a screen of their own, written for by a facilitator.
alter table participant add column at_table boolean default false not null;
