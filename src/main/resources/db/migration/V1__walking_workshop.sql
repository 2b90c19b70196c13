-- One schema for H2 and PostgreSQL: only what both understand the same way.

create table journal_head (
    workshop_id uuid not null primary key,
    seq bigint not null,
    discreet boolean not null
);

create table journal_line (
    workshop_id uuid not null references journal_head,
    seq bigint not null,
    command_id uuid not null,
    type varchar(60) not null,
    payload varchar(200000) not null,
    happened_at timestamp(6) with time zone not null,
    primary key (workshop_id, seq),
    unique (workshop_id, command_id)
);

create table facilitator (
    id uuid not null primary key,
    name varchar(80) not null,
    email varchar(254) not null unique,
    password_hash varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table workshop (
    id uuid not null primary key,
    facilitator_id uuid not null references facilitator,
    title varchar(120) not null,
    asked_for varchar(2000) not null,
    brief_language varchar(2) not null,
    anonymous boolean not null,
    join_code varchar(8) not null unique,
    is_open boolean not null,
    capacity integer not null,
    stage varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    binned_at timestamp(6) with time zone,
    version integer not null
);

create index workshop_facilitator on workshop (facilitator_id);

create table workshop_stage (
    workshop_id uuid not null references workshop,
    stage varchar(20) not null,
    phase varchar(10) not null,
    primary key (workshop_id, stage)
);

create table stakeholder_group (
    workshop_id uuid not null references workshop,
    pos integer not null,
    id uuid not null unique,
    name varchar(60) not null,
    primary key (workshop_id, pos)
);

create table participant (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    name varchar(60) not null,
    group_id uuid not null references stakeholder_group (id),
    secret_hash varchar(64) not null,
    version integer not null
);

create index participant_workshop on participant (workshop_id);

-- author_id stays empty in an anonymous workshop; proof is a keyed hash that only the author’s browser can make again.
create table card (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    kind varchar(20) not null,
    section varchar(40) not null,
    body varchar(2000) not null,
    fields varchar(8000) not null,
    card_no integer not null,
    author_id uuid references participant,
    proof varchar(64) not null,
    revision integer not null,
    removed boolean not null,
    version integer not null
);

create index card_workshop on card (workshop_id);

create table card_link (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    from_card uuid not null references card,
    to_card uuid not null references card,
    proof varchar(64) not null,
    version integer not null,
    unique (workshop_id, from_card, to_card)
);

create table rating_round (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    pos integer not null,
    is_open boolean not null,
    budget integer not null,
    cap integer not null,
    version integer not null,
    unique (workshop_id, pos)
);

create table dots (
    round_id uuid not null references rating_round,
    voter varchar(64) not null,
    card_id uuid not null references card,
    dots integer not null,
    version integer not null,
    primary key (round_id, voter, card_id)
);
