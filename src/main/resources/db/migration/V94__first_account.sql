-- The one-time code for the first account, empty once there is one; its only row also lets one of several win, since they
-- lock it. It stands here so that all nodes have the same. Whoever reads these tables needs no code any more.
create table setup_code (
    id integer not null primary key,
    code varchar(40) not null
);
