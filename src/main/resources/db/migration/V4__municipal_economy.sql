-- Municipal economy: the account plan, editions of the budget, sources of the accounts, financing, running costs and systems.

-- dimension is the municipality's free dimension. source is the import profile that brought the line, empty for what is
-- written by hand: a new import of a source replaces what that source brought and nothing else.
alter table budget_line add column dimension varchar(40) default '' not null;
alter table budget_line add column source varchar(60) default '' not null;
alter table budget_line drop constraint budget_line_key_uk;
alter table budget_line add constraint budget_line_key_uk unique (project_id, budget_year, budget_month, kind, account_class, account, unit, function, dimension, financing, source);

-- The municipality's own accounts: code as in its accounting system, account the three-digit art it is reported as. An art
-- that is not in the public list is local and stands for itself. classes has the digits of the classes it may stand in.
create table local_account (
  id uuid not null,
  version integer not null,
  code varchar(20) not null,
  name varchar(200) not null,
  account varchar(3) not null,
  classes varchar(2) not null,
  first_year integer not null,
  last_year integer not null,
  constraint local_account_pk primary key (id),
  constraint local_account_code_uk unique (code, first_year)
);

-- A budget as a body adopted it. kind ADOPTED: the økonomiplan with the årsbudsjett of first_year; kind ADJUSTMENT: a change
-- during first_year. In both, what stands in budget_edition_line is what the decision changed, so that the sum of all
-- editions is the budget in force; the first one of a year changed it from nothing.
create table budget_edition (
  id uuid not null,
  version integer not null,
  kind varchar(12) not null,
  first_year integer not null,
  last_year integer not null,
  name varchar(200) not null,
  body varchar(200) not null,
  decided_on date not null,
  case_number varchar(60) not null,
  reason varchar(4000) not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint budget_edition_pk primary key (id)
);

create table budget_edition_line (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  edition_id uuid not null,
  account_class integer not null,
  account varchar(3) not null,
  unit varchar(40) not null,
  function varchar(10) not null,
  dimension varchar(40) not null,
  budget_year integer not null,
  budget_month integer not null,
  financing varchar(40) not null,
  amount numeric(17, 2) not null,
  constraint budget_edition_line_pk primary key (id),
  constraint budget_edition_line_edition_fk foreign key (edition_id) references budget_edition (id)
);
create index budget_edition_line_project_ix on budget_edition_line (project_id);

-- A month that is closed for changes of one kind of amount; month 0 is the whole year.
create table locked_period (
  id uuid not null,
  version integer not null,
  kind varchar(10) not null,
  locked_year integer not null,
  locked_month integer not null,
  locked_by varchar(200) not null,
  locked_at timestamp(6) with time zone not null,
  constraint locked_period_pk primary key (id),
  constraint locked_period_once_uk unique (kind, locked_year, locked_month)
);

-- Who made a project's forecast of a year, how (OWN, REMAINING_BUDGET, RUN_RATE, PLAN) and on which day's figures.
create table forecast_made (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  forecast_year integer not null,
  method varchar(20) not null,
  made_by varchar(200) not null,
  made_on date not null,
  remark varchar(4000) not null,
  constraint forecast_made_pk primary key (id),
  constraint forecast_made_project_fk foreign key (project_id) references project (id)
);
create index forecast_made_project_ix on forecast_made (project_id);

-- What is ordered but not yet invoiced, in the year and month (0 where nobody knows) it will be.
create table commitment (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  supplier varchar(200) not null,
  text varchar(400) not null,
  reference varchar(100) not null,
  ordered_on date not null,
  account_class integer not null,
  account varchar(3) not null,
  unit varchar(40) not null,
  function varchar(10) not null,
  due_year integer not null,
  due_month integer not null,
  amount numeric(17, 2) not null,
  constraint commitment_pk primary key (id),
  constraint commitment_project_fk foreign key (project_id) references project (id)
);
create index commitment_project_ix on commitment (project_id);

-- What a source has promised a project in a year. For a grant: applied for, granted and paid, of which amount is what is counted on.
create table funding (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  financing varchar(40) not null,
  funding_year integer not null,
  name varchar(200) not null,
  bound boolean not null,
  amount numeric(17, 2) not null,
  applied numeric(17, 2),
  granted numeric(17, 2),
  paid numeric(17, 2),
  case_number varchar(60) not null,
  remark varchar(1000) not null,
  constraint funding_pk primary key (id),
  constraint funding_project_fk foreign key (project_id) references project (id)
);
create index funding_project_ix on funding (project_id);

-- The growth from the year before, in percent: kind PRICE or PAY.
create table price_growth (
  id uuid not null,
  version integer not null,
  kind varchar(10) not null,
  growth_year integer not null,
  percent numeric(6, 3) not null,
  constraint price_growth_pk primary key (id),
  constraint price_growth_once_uk unique (kind, growth_year)
);

-- The percent of the VAT of an account string in a project that is compensated, where it is not all of it.
create table vat_share (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  account_class integer not null,
  account varchar(3) not null,
  unit varchar(40) not null,
  function varchar(10) not null,
  dimension varchar(40) not null,
  percent numeric(5, 2) not null,
  constraint vat_share_pk primary key (id),
  constraint vat_share_once_uk unique (project_id, account_class, account, unit, function, dimension)
);

-- The municipality's own people's time in a project: a cost without a payment, kept apart from the amounts. kind as in budget_line.
create table internal_time (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  who varchar(200) not null,
  unit varchar(40) not null,
  kind varchar(10) not null,
  worked_year integer not null,
  worked_month integer not null,
  hours numeric(9, 2) not null,
  rate numeric(11, 2) not null,
  source varchar(60) not null,
  constraint internal_time_pk primary key (id),
  constraint internal_time_project_fk foreign key (project_id) references project (id),
  constraint internal_time_once_uk unique (project_id, who, unit, kind, worked_year, worked_month, source)
);

-- The IKT systems, with the agreement they are bought under. charge_key is the key by which the cost is shared.
create table it_system (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  purpose varchar(4000) not null,
  system_owner varchar(200) not null,
  unit_id uuid,
  supplier varchar(200) not null,
  agreement varchar(100) not null,
  agreed_from date,
  agreed_until date,
  notice_months integer,
  charge_key_id uuid,
  retired boolean not null,
  constraint it_system_pk primary key (id),
  constraint it_system_name_uk unique (name),
  constraint it_system_unit_fk foreign key (unit_id) references unit (id)
);

create table system_project (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  system_id uuid not null,
  constraint system_project_pk primary key (id),
  constraint system_project_once_uk unique (project_id, system_id),
  constraint system_project_system_fk foreign key (system_id) references it_system (id)
);

-- What it costs to run a system, or what a project leaves behind it, a year. kind LICENCE_PC, LICENCE_USER, SERVICE,
-- OPERATION or OTHER; quantity times price from first_year to last_year; a cost may belong to a system, a project or both.
create table running_cost (
  id uuid not null,
  version integer not null,
  project_id uuid,
  system_id uuid,
  kind varchar(20) not null,
  name varchar(200) not null,
  account varchar(3) not null,
  quantity numeric(12, 2) not null,
  price numeric(17, 2) not null,
  first_year integer not null,
  last_year integer not null,
  constraint running_cost_pk primary key (id),
  constraint running_cost_project_fk foreign key (project_id) references project (id),
  constraint running_cost_system_fk foreign key (system_id) references it_system (id)
);

-- How a cost is shared: by INHABITANTS, PCS, USERS, or FIXED percents.
create table charge_key (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  kind varchar(20) not null,
  constraint charge_key_pk primary key (id),
  constraint charge_key_name_uk unique (name)
);
alter table it_system add constraint it_system_charge_key_fk foreign key (charge_key_id) references charge_key (id);

-- Who pays: a unit of the municipality, or another municipality.
create table charge_party (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  municipality boolean not null,
  unit_id uuid,
  constraint charge_party_pk primary key (id),
  constraint charge_party_name_uk unique (name),
  constraint charge_party_unit_fk foreign key (unit_id) references unit (id)
);

-- A party's weight in a key and a year: inhabitants, PCs, users or percent.
create table charge_weight (
  id uuid not null,
  version integer not null,
  charge_key_id uuid not null,
  party_id uuid not null,
  weight_year integer not null,
  weight numeric(15, 4) not null,
  constraint charge_weight_pk primary key (id),
  constraint charge_weight_once_uk unique (charge_key_id, party_id, weight_year),
  constraint charge_weight_key_fk foreign key (charge_key_id) references charge_key (id),
  constraint charge_weight_party_fk foreign key (party_id) references charge_party (id)
);

-- How a source's files are read: purpose BUDGET, ACTUAL, FORECAST, ACCOUNTS, UNITS, SYSTEMS or HOURS; mapping is JSON.
create table import_profile (
  id uuid not null,
  version integer not null,
  name varchar(60) not null,
  purpose varchar(20) not null,
  mapping varchar(20000) not null,
  constraint import_profile_pk primary key (id),
  constraint import_profile_name_uk unique (name)
);

-- "Project 6001 in this source's files is this project of ours"; without a project it is known to lie outside the portfolio.
create table import_rule (
  id uuid not null,
  version integer not null,
  profile_id uuid not null,
  pattern varchar(200) not null,
  target_project_id uuid,
  constraint import_rule_pk primary key (id),
  constraint import_rule_once_uk unique (profile_id, pattern),
  constraint import_rule_profile_fk foreign key (profile_id) references import_profile (id),
  constraint import_rule_project_fk foreign key (target_project_id) references project (id)
);

-- What came in: the file's total is what was imported and what was left out.
create table import_run (
  id uuid not null,
  version integer not null,
  source varchar(60) not null,
  purpose varchar(20) not null,
  file_name varchar(400) not null,
  periods varchar(400) not null,
  imported_by varchar(200) not null,
  imported_at timestamp(6) with time zone not null,
  file_rows integer not null,
  file_total numeric(19, 2) not null,
  imported_total numeric(19, 2) not null,
  left_out_total numeric(19, 2) not null,
  constraint import_run_pk primary key (id)
);

-- What a project's lines come to by year, account, unit, source and kind: derived as project_year is, for the cost overview.
-- closings counts the lines that stand at the end of the year: those of December and of the year as a whole.
create table cost_year (
  project_id uuid not null,
  budget_year integer not null,
  account_class integer not null,
  account varchar(3) not null,
  unit varchar(40) not null,
  financing varchar(40) not null,
  kind varchar(10) not null,
  closings integer not null,
  amount numeric(19, 2) not null
);
create index cost_year_project_ix on cost_year (project_id);
insert into cost_year (project_id, budget_year, account_class, account, unit, financing, kind, closings, amount)
  select project_id, budget_year, account_class, account, unit, financing, kind,
    count(case when budget_month in (0, 12) then 1 end), sum(amount)
  from budget_line
  group by project_id, budget_year, account_class, account, unit, financing, kind;
