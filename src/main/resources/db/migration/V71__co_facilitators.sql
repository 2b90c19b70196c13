-- Who guides a workshop beside the one whose it is.
create table co_facilitator (
    workshop_id uuid not null references workshop,
    facilitator_id uuid not null references facilitator,
    primary key (workshop_id, facilitator_id)
);

create index co_facilitator_of on co_facilitator (facilitator_id);
