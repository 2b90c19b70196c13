-- mark is the voter’s proof for this card and reaction: it makes a second one impossible and names nobody.
create table card_reaction (
    card_id uuid not null references card,
    reaction varchar(20) not null,
    mark varchar(64) not null,
    workshop_id uuid not null references workshop,
    primary key (card_id, reaction, mark)
);

create index card_reaction_workshop on card_reaction (workshop_id);

-- pos stays 0 in an anonymous workshop, where the order of comments would tell who spoke when.
create table card_comment (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    card_id uuid not null references card,
    body varchar(1000) not null,
    author_id uuid references participant,
    proof varchar(64) not null,
    pos integer not null,
    version integer not null
);

create index card_comment_workshop on card_comment (workshop_id);

create table card_tag (
    card_id uuid not null references card,
    tag varchar(30) not null,
    workshop_id uuid not null references workshop,
    primary key (card_id, tag)
);

create index card_tag_workshop on card_tag (workshop_id);
