-- Links with which people with an account let others make one. A row goes when it is used or withdrawn.
create table invitation (
    id uuid not null primary key,
    inviter_id uuid not null references facilitator on delete cascade,
    for_whom varchar(80) not null,
    token_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null,
    until timestamp(6) with time zone not null
);

create index invitation_of on invitation (inviter_id);
