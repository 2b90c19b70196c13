-- What an image takes, in both sizes, so that a sum needs no look at the pixels.
alter table card_image add column bytes integer default 0 not null;

update card_image set bytes = coalesce(
    (select sum(octet_length(part.content)) from card_image_part part where part.image_id = card_image.id), 0);
