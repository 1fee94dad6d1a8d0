-- A step that no Faseport has taken yet, for the tests of files that are older or newer than the program.
create table later (
  id uuid not null,
  constraint later_pk primary key (id)
);
