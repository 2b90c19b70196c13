create table ladder (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    root_card uuid not null references card,
    is_open boolean not null,
    version integer not null,
    unique (workshop_id, root_card)
);

create table ladder_rung (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    ladder_id uuid not null references ladder,
    pos integer not null,
    on_answer uuid,
    angle varchar(10) not null,
    form integer not null,
    words_nl varchar(200) not null,
    words_en varchar(200) not null,
    revealed boolean not null,
    version integer not null
);

create index ladder_rung_workshop on ladder_rung (workshop_id);

-- author_id stays empty in an anonymous workshop, as with cards.
create table ladder_answer (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    rung_id uuid not null references ladder_rung,
    body varchar(500) not null,
    author_id uuid references participant,
    proof varchar(64) not null,
    dead_end boolean not null,
    is_card boolean not null,
    version integer not null
);

create index ladder_answer_workshop on ladder_answer (workshop_id);

-- What the people of a round spend their dots on.
alter table rating_round add column subject varchar(20) default 'NEED' not null;
