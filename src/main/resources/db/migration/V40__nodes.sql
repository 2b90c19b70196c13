-- Who is present at which node, when there are several; a row lasts only as long as its screen and its node.

create table node (
    id uuid not null primary key,
    seen_at timestamp(6) with time zone not null
);

create table node_presence (
    node_id uuid not null references node on delete cascade,
    workshop_id uuid not null,
    participant_id uuid not null,
    primary key (node_id, workshop_id, participant_id)
);
