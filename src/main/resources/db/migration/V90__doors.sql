-- The link that lets people in, a token of its own beside the code; V91 gives one to the workshops that are there already.
alter table workshop add column join_link varchar(26);
create unique index workshop_join_link on workshop (join_link);

-- turned_back: whether somebody found the workshop full since its capacity was last set.
alter table workshop add column turned_back boolean default false not null;

-- Codes and links that let people in once and do so no more; none of them is ever given out again.
create table former_entry (
    entry varchar(26) not null primary key,
    workshop_id uuid not null references workshop on delete cascade
);

create index former_entry_of on former_entry (workshop_id);

-- device_mark: a keyed hash of the workshop under a secret of the browser, by which a browser is known again in this
-- workshop and in no other. waits_because: why somebody waits at the door though others come straight in.
alter table participant add column device_mark varchar(64);
alter table participant add column waits_because varchar(10);
create index participant_device on participant (workshop_id, device_mark);
