-- Plans as planners make them: terms, kinds of links, calendars, baselines, estimates and people.

-- A municipality's working calendars. weekdays has a 1 for each day that is worked, from Monday to Sunday; holidays says
-- whether the Norwegian public holidays are free. The one that is standard is followed where nothing else is said.
create table work_calendar (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  weekdays varchar(7) not null,
  holidays boolean not null,
  standard boolean not null,
  constraint work_calendar_pk primary key (id),
  constraint work_calendar_name_uk unique (name)
);

-- Days that a calendar has otherwise than its weekdays and holidays say, both ends included: free, or worked.
create table calendar_day (
  id uuid not null,
  version integer not null,
  calendar_id uuid not null,
  from_on date not null,
  until_on date not null,
  worked boolean not null,
  name varchar(200) not null,
  constraint calendar_day_pk primary key (id)
);
create index calendar_day_calendar_ix on calendar_day (calendar_id);
alter table calendar_day add constraint calendar_day_calendar_fk foreign key (calendar_id) references work_calendar (id);

-- How a project's plan is calculated; a project without a row has what the columns say by default.
create table plan_terms (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  calendar_id uuid,
  status_on date,
  near_critical integer default 5 not null,
  correlation integer default 0 not null,
  constraint plan_terms_pk primary key (id),
  constraint plan_terms_project_uk unique (project_id),
  constraint plan_terms_project_fk foreign key (project_id) references project (id)
);
create index plan_terms_calendar_ix on plan_terms (calendar_id);
alter table plan_terms add constraint plan_terms_calendar_fk foreign key (calendar_id) references work_calendar (id);

-- rule and rule_on: what binds the dates beside the dependencies. Every start written until now meant "not earlier than", and a
-- rule_on that is null is the activity's own start.
alter table activity add column manual boolean default false not null;
alter table activity add column rule varchar(20) default 'START_NO_EARLIER' not null;
alter table activity add column rule_on date;
alter table activity add column deadline date;
alter table activity add column calendar_id uuid;
alter table activity add column note varchar(4000) default '' not null;
create index activity_calendar_ix on activity (calendar_id);
alter table activity add constraint activity_calendar_fk foreign key (calendar_id) references work_calendar (id);

-- kind FS, SS, FF or SF; lag in working days, calendar days, or percent of the predecessor's duration. project_id is the
-- successor's project; the predecessor may belong to another.
alter table dependency add column kind varchar(2) default 'FS' not null;
alter table dependency add column lag_unit varchar(10) default 'WORKING' not null;

-- A plan as it stood at a moment, taken by hand or at a gate. cost is what the project was then expected to cost.
create table baseline (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  name varchar(200) not null,
  taken_at timestamp(6) with time zone not null,
  taken_by varchar(200) not null,
  gate_id uuid,
  cost numeric(19, 2) not null,
  constraint baseline_pk primary key (id)
);
create index baseline_project_ix on baseline (project_id);
alter table baseline add constraint baseline_project_fk foreign key (project_id) references project (id);

-- activity_id is not a reference: what was planned stays when the activity is gone.
create table baseline_activity (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  baseline_id uuid not null,
  activity_id uuid not null,
  name varchar(400) not null,
  starts_on date not null,
  finishes_on date not null,
  duration integer not null,
  milestone boolean not null,
  cost numeric(17, 2),
  constraint baseline_activity_pk primary key (id),
  constraint baseline_activity_once_uk unique (baseline_id, activity_id),
  constraint baseline_activity_baseline_fk foreign key (baseline_id) references baseline (id)
);
create index baseline_activity_project_ix on baseline_activity (project_id);

-- What an activity may take and cost at its best, most likely and at its worst; the most likely duration is the activity's own.
-- Without an activity it is a cost that no activity bears.
create table estimate (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  activity_id uuid,
  name varchar(400) not null,
  shortest integer,
  longest integer,
  lowest numeric(17, 2),
  likely numeric(17, 2),
  highest numeric(17, 2),
  constraint estimate_pk primary key (id),
  constraint estimate_activity_fk foreign key (activity_id) references activity (id),
  constraint estimate_activity_uk unique (activity_id)
);
create index estimate_project_ix on estimate (project_id);
alter table estimate add constraint estimate_project_fk foreign key (project_id) references project (id);

-- kind PERSON or ROLE; capacity in hours a week.
create table resource (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  kind varchar(10) not null,
  capacity numeric(5, 2) not null,
  constraint resource_pk primary key (id),
  constraint resource_name_uk unique (name)
);

-- share is the percent of the capacity that is away.
create table absence (
  id uuid not null,
  version integer not null,
  resource_id uuid not null,
  from_on date not null,
  until_on date not null,
  share integer not null,
  reason varchar(200) not null,
  constraint absence_pk primary key (id)
);
create index absence_resource_ix on absence (resource_id);
alter table absence add constraint absence_resource_fk foreign key (resource_id) references resource (id);

-- share is the percent of the resource's capacity that the activity takes while it lasts.
create table assignment (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  activity_id uuid not null,
  resource_id uuid not null,
  share integer not null,
  constraint assignment_pk primary key (id),
  constraint assignment_once_uk unique (activity_id, resource_id),
  constraint assignment_activity_fk foreign key (activity_id) references activity (id)
);
create index assignment_resource_ix on assignment (resource_id);
alter table assignment add constraint assignment_resource_fk foreign key (resource_id) references resource (id);
create index assignment_project_ix on assignment (project_id);

-- What a board meets about; a gate is to be decided at the meetings on its planned day.
create table meeting (
  id uuid not null,
  version integer not null,
  board varchar(200) not null,
  held_on date not null,
  place varchar(200) not null,
  case_number varchar(100) not null,
  note varchar(4000) not null,
  constraint meeting_pk primary key (id)
);
