-- layout is what an own canvas asks for, as JSON; own_step is the step of the own canvas that a card was written on.
alter table agenda_step add column layout varchar(8000);
alter table card add column own_step uuid;
alter table card add constraint card_own_step foreign key (own_step) references agenda_step (id);

create index card_own_step_index on card (own_step);
