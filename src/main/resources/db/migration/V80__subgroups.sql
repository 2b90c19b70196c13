-- Subgroups that work side by side, each at a step of its own; gone when they are brought together.
create table subgroup (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    pos integer not null,
    step_id uuid not null references agenda_step,
    version integer not null
);

create index subgroup_workshop on subgroup (workshop_id);

create table subgroup_member (
    subgroup_id uuid not null references subgroup,
    participant_id uuid not null references participant,
    primary key (subgroup_id, participant_id)
);

-- The stakeholder groups whose people go to a subgroup; none where people were dealt evenly.
create table subgroup_stakeholders (
    subgroup_id uuid not null references subgroup,
    group_id uuid not null,
    primary key (subgroup_id, group_id)
);
