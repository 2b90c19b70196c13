-- Whom a workshop lets in: ANYBODY with its code, who is APPROVED, who is LISTED on its roster, or NOBODY any more.
alter table workshop add column admission varchar(12) default 'ANYBODY' not null;

-- match_key: the label as names are compared. participant_id: who came in on this entry.
create table roster_entry (
    id uuid not null primary key,
    workshop_id uuid not null references workshop,
    pos integer not null,
    label varchar(60) not null,
    match_key varchar(240) not null,
    participant_id uuid references participant
);

create index roster_entry_of on roster_entry (workshop_id, match_key);
