-- What the facilitator steers besides the steps: who follows, who is asked to join in, what everybody looks at.
alter table agenda add column following boolean default true not null;
alter table agenda add column nudges integer default 0 not null;
alter table agenda add column nudged uuid;

create table card_attention (
    card_id uuid not null primary key references card,
    workshop_id uuid not null references workshop,
    shown boolean not null,
    version integer not null
);

create index card_attention_workshop on card_attention (workshop_id);

-- steps is a list of planned steps as JSON: it is only ever read and written as a whole.
create table agenda_template (
    id uuid not null primary key,
    facilitator_id uuid not null references facilitator,
    name varchar(80) not null,
    steps varchar(60000) not null,
    version integer not null
);

create index agenda_template_facilitator on agenda_template (facilitator_id);
