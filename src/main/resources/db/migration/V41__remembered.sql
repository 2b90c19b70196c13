-- Browsers in which a facilitator is signed in; the tokens are stored as hashes only.

create table remembered (
    series uuid not null primary key,
    facilitator_id uuid not null references facilitator on delete cascade,
    token_hash varchar(64) not null,
    earlier_hash varchar(64) not null,
    renewed_at timestamp(6) with time zone not null
);

create index remembered_facilitator on remembered (facilitator_id);
