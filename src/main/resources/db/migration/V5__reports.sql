-- Reports: those somebody has named to run again, and the municipality's own touch to each kind of report.

-- A report with all that was chosen about it. The view is the arrangement of the portfolio table in its written form.
-- One that follows the year is of the year that is shown when it is run; otherwise of report_year.
create table saved_report (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  report varchar(60) not null,
  arrangement varchar(4000) not null,
  project_number varchar(40) not null,
  report_year integer not null,
  follows_year boolean not null,
  from_on date,
  until_on date,
  status_on date,
  language varchar(5) not null,
  thousands boolean not null,
  paper varchar(5) not null,
  landscape boolean not null,
  mono boolean not null,
  constraint saved_report_pk primary key (id),
  constraint saved_report_name_uq unique (name)
);

-- How a kind of report looks here; the one whose report is empty stands for all that have none of their own.
-- Sections are codes with spaces between, in the order they come; empty for the usual ones.
create table report_template (
  id uuid not null,
  version integer not null,
  report varchar(60) not null,
  accent varchar(7) not null,
  typeface varchar(20) not null,
  sections varchar(1000) not null,
  text_before varchar(20000) not null,
  text_after varchar(20000) not null,
  constraint report_template_pk primary key (id),
  constraint report_template_report_uq unique (report)
);

-- How many years what a project invests in is expected to last, where that is known (KRS 4 asks for three).
create table asset_life (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  lifetime integer not null,
  constraint asset_life_pk primary key (id),
  constraint asset_life_project_uq unique (project_id)
);
