-- Images on cards. loose_since: the day from which an image lies on no card; it is gone a day or two later.
create table card_image (
    id uuid not null primary key,
    workshop_id uuid not null references workshop on delete cascade,
    mark varchar(64) not null,
    width integer not null,
    height integer not null,
    loose_since date,
    version integer not null
);

create index card_image_workshop on card_image (workshop_id);
create index card_image_loose on card_image (loose_since);

-- The pixels, apart: whoever reads cards does not read them.
create table card_image_part (
    image_id uuid not null references card_image on delete cascade,
    image_size varchar(5) not null,
    media_type varchar(20) not null,
    content bytea not null,
    primary key (image_id, image_size)
);

create table card_picture (
    card_id uuid not null primary key references card on delete cascade,
    workshop_id uuid not null references workshop on delete cascade,
    image_id uuid not null unique references card_image on delete cascade,
    description varchar(500) not null,
    version integer not null
);

create index card_picture_workshop on card_picture (workshop_id);
