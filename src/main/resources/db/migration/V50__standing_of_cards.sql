-- parked_from: where a card stood before it was parked as a means. meant: its author says that it is none.
-- standing: OPEN, HELD (waits for the facilitator) or HIDDEN (the facilitator covered it).
alter table card add column parked_from varchar(20);
alter table card add column meant boolean default false not null;
alter table card add column standing varchar(10) default 'OPEN' not null;

create table house_rules (
    workshop_id uuid not null primary key references workshop,
    held boolean not null,
    presence boolean not null,
    version integer not null
);
