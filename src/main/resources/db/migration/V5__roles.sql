alter table participant add column role varchar(12) default 'TAKES_PART' not null;
