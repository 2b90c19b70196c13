-- Which facilitator took a step; a participant’s line names nobody. undoes: the line that this one takes back.
alter table journal_line add column facilitator_id uuid;
alter table journal_line add column undoes bigint;
