-- The room’s place moves from the workshop’s frame to an agenda of its own. No version with the old place was released.

create table agenda_step (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    pos integer not null,
    stage varchar(20) not null,
    title_nl varchar(80) not null,
    title_en varchar(80) not null,
    instruction_nl varchar(500) not null,
    instruction_en varchar(500) not null,
    minutes integer not null,
    may_write boolean not null,
    may_link boolean not null,
    cards_each integer not null,
    phase varchar(10) not null,
    reached boolean not null,
    locked boolean not null,
    version integer not null
);

create index agenda_step_workshop on agenda_step (workshop_id);

create table agenda (
    workshop_id uuid not null primary key references workshop,
    current_step uuid not null,
    timer_ends_at timestamp(6) with time zone,
    timer_seconds integer not null,
    version integer not null
);

-- mark is a keyed hash that only the participant’s browser can make again.
create table step_done (
    step_id uuid not null references agenda_step,
    mark varchar(64) not null,
    primary key (step_id, mark)
);

drop table workshop_stage;

alter table workshop drop column stage;
