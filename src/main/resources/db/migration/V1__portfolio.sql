create table unit (
  id uuid not null,
  version integer not null,
  number varchar(40) not null,
  name varchar(200) not null,
  constraint unit_pk primary key (id),
  constraint unit_number_uk unique (number)
);
