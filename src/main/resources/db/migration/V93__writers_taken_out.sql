-- Whoever can prove that one of these things is theirs is out of the workshop; who that is stands nowhere.
create table outcast (
    thing_id uuid not null primary key,
    workshop_id uuid not null references workshop on delete cascade,
    proof varchar(64) not null,
    version integer not null
);

create index outcast_workshop on outcast (workshop_id);
