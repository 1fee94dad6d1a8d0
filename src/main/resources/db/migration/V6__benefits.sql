-- Benefits: what a project is to bring, what it is measured by, and what has come of it.

-- An effect of a project that somebody holds to be good. The unit is the one that reaps; quantity is what is saved in a year
-- at full effect, in measure. optimistic and pessimistic are what all years together may come to.
create table benefit (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  position integer not null,
  name varchar(200) not null,
  description varchar(4000) not null,
  kind varchar(20) not null,
  reaper varchar(20) not null,
  unit_id uuid,
  owner varchar(200) not null,
  uptake varchar(20) not null,
  state varchar(20) not null,
  importance varchar(20) not null,
  risk varchar(20) not null,
  prerequisites varchar(4000) not null,
  quantity numeric(17, 4),
  measure varchar(40) not null,
  optimistic numeric(17, 2),
  pessimistic numeric(17, 2),
  constraint benefit_pk primary key (id),
  constraint benefit_project_fk foreign key (project_id) references project (id),
  constraint benefit_unit_fk foreign key (unit_id) references unit (id)
);
create index benefit_project_ix on benefit (project_id);

-- A year of a benefit in kroner; realised is empty until somebody tells.
create table benefit_year (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  benefit_id uuid not null,
  benefit_year integer not null,
  planned numeric(17, 2) not null,
  realised numeric(17, 2),
  constraint benefit_year_pk primary key (id),
  constraint benefit_year_project_fk foreign key (project_id) references project (id),
  constraint benefit_year_benefit_fk foreign key (benefit_id) references benefit (id),
  constraint benefit_year_key_uk unique (benefit_id, benefit_year)
);

-- What a benefit is measured by. A target below the baseline is one that is to fall; direction counts where they do not tell.
-- months is how long there is from one measurement to the next.
create table indicator (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  benefit_id uuid not null,
  position integer not null,
  name varchar(200) not null,
  measure varchar(40) not null,
  method varchar(1000) not null,
  responsible varchar(200) not null,
  direction varchar(20) not null,
  baseline numeric(17, 4),
  baseline_on date,
  target numeric(17, 4),
  target_on date,
  months integer,
  constraint indicator_pk primary key (id),
  constraint indicator_project_fk foreign key (project_id) references project (id),
  constraint indicator_benefit_fk foreign key (benefit_id) references benefit (id)
);
create index indicator_benefit_ix on indicator (benefit_id);

-- What an indicator was on a day.
create table measurement (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  amount numeric(17, 4) not null,
  remark varchar(1000) not null,
  constraint measurement_pk primary key (id),
  constraint measurement_project_fk foreign key (project_id) references project (id),
  constraint measurement_indicator_fk foreign key (indicator_id) references indicator (id)
);
create index measurement_indicator_ix on measurement (indicator_id);
