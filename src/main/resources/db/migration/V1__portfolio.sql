-- The whole schema of a portfolio, in the subset that H2 and PostgreSQL share.
-- Every row has a UUIDv7 key and a version that counts its changes. Empty text means "not stated"; null means "no such thing".
-- Whatever belongs to a project says so in project_id, however deep it lies, so that the journal can tell a project's history.

create table portfolio (
  id uuid not null,
  version integer not null,
  municipality varchar(200) not null,
  name varchar(200) not null,
  language varchar(2) not null,
  reporting_year integer not null,
  constraint portfolio_pk primary key (id)
);

create table unit (
  id uuid not null,
  version integer not null,
  number varchar(40) not null,
  name varchar(200) not null,
  constraint unit_pk primary key (id),
  constraint unit_number_uk unique (number)
);

create table phase_model (
  id uuid not null,
  version integer not null,
  code varchar(40) not null,
  name varchar(200) not null,
  constraint phase_model_pk primary key (id),
  constraint phase_model_code_uk unique (code)
);

create table phase (
  id uuid not null,
  version integer not null,
  phase_model_id uuid not null,
  position integer not null,
  name varchar(200) not null,
  constraint phase_pk primary key (id),
  constraint phase_model_fk foreign key (phase_model_id) references phase_model (id),
  constraint phase_position_uk unique (phase_model_id, position)
);

-- The gate that closes a phase, as its model describes it.
create table gate_template (
  id uuid not null,
  version integer not null,
  phase_id uuid not null,
  code varchar(20) not null,
  title varchar(200) not null,
  question varchar(1000) not null,
  usual_body varchar(200) not null,
  constraint gate_template_pk primary key (id),
  constraint gate_template_phase_fk foreign key (phase_id) references phase (id),
  constraint gate_template_phase_uk unique (phase_id)
);

create table checklist_item (
  id uuid not null,
  version integer not null,
  gate_template_id uuid not null,
  position integer not null,
  question varchar(1000) not null,
  mandatory boolean not null,
  constraint checklist_item_pk primary key (id),
  constraint checklist_item_gate_fk foreign key (gate_template_id) references gate_template (id)
);

create table project (
  id uuid not null,
  version integer not null,
  number varchar(40) not null,
  name varchar(200) not null,
  purpose varchar(4000) not null,
  unit_id uuid,
  owner varchar(200) not null,
  leader varchar(200) not null,
  system_owner varchar(200) not null,
  case_number varchar(60) not null,
  type varchar(40) not null,
  status varchar(20) not null,
  phase_model_id uuid not null,
  phase_id uuid not null,
  tags varchar(1000) not null,
  progress_mark varchar(20) not null,
  economy_mark varchar(20) not null,
  quality_mark varchar(20) not null,
  risk_mark varchar(20) not null,
  benefit_mark varchar(20) not null,
  constraint project_pk primary key (id),
  constraint project_number_uk unique (number),
  constraint project_unit_fk foreign key (unit_id) references unit (id),
  constraint project_phase_model_fk foreign key (phase_model_id) references phase_model (id)
);

-- A project's own occurrence of a gate, with the day it is meant to be decided.
create table gate (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  gate_template_id uuid not null,
  planned_on date,
  constraint gate_pk primary key (id),
  constraint gate_project_fk foreign key (project_id) references project (id),
  constraint gate_template_fk foreign key (gate_template_id) references gate_template (id),
  constraint gate_once_uk unique (project_id, gate_template_id)
);

create table gate_answer (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  gate_id uuid not null,
  checklist_item_id uuid not null,
  answer varchar(20) not null,
  remark varchar(4000) not null,
  evidence varchar(1000) not null,
  answered_by varchar(200) not null,
  answered_at timestamp(6) with time zone not null,
  constraint gate_answer_pk primary key (id),
  constraint gate_answer_gate_fk foreign key (gate_id) references gate (id),
  constraint gate_answer_item_fk foreign key (checklist_item_id) references checklist_item (id),
  constraint gate_answer_once_uk unique (gate_id, checklist_item_id)
);

-- A decision is never changed, only undone; the figures are those it was taken on.
create table decision (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  gate_id uuid not null,
  outcome varchar(30) not null,
  decided_by varchar(200) not null,
  body varchar(200) not null,
  decided_on date not null,
  case_number varchar(60) not null,
  reason varchar(4000) not null,
  recorded_at timestamp(6) with time zone not null,
  budget numeric(17, 2) not null,
  actual numeric(17, 2) not null,
  forecast numeric(17, 2) not null,
  finish_on date,
  constraint decision_pk primary key (id)
);

create table decision_condition (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  decision_id uuid not null,
  position integer not null,
  text varchar(2000) not null,
  owner varchar(200) not null,
  deadline date,
  fulfilled_on date,
  constraint decision_condition_pk primary key (id)
);

create table activity (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  parent_id uuid,
  position integer not null,
  name varchar(400) not null,
  starts_on date not null,
  duration integer not null,
  milestone boolean not null,
  progress integer not null,
  responsible varchar(200) not null,
  constraint activity_pk primary key (id),
  constraint activity_parent_fk foreign key (parent_id) references activity (id)
);

-- Finish-to-start, with a lag in working days.
create table dependency (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  lag integer not null,
  constraint dependency_pk primary key (id),
  constraint dependency_predecessor_fk foreign key (predecessor_id) references activity (id),
  constraint dependency_once_uk unique (predecessor_id, successor_id)
);

-- month 0 is the whole year, not spread on months; at most one line for each key.
create table budget_line (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  account_class integer not null,
  account varchar(3) not null,
  unit varchar(40) not null,
  function varchar(10) not null,
  budget_year integer not null,
  budget_month integer not null,
  kind varchar(10) not null,
  financing varchar(40) not null,
  amount numeric(17, 2) not null,
  remark varchar(1000) not null,
  constraint budget_line_pk primary key (id),
  constraint budget_line_project_fk foreign key (project_id) references project (id),
  constraint budget_line_key_uk unique (project_id, budget_year, budget_month, kind, account_class, account, unit, function, financing)
);

-- What budget_line comes to for a project and a year; kept by the store with every change, so that the portfolio need not count.
create table project_year (
  project_id uuid not null,
  budget_year integer not null,
  budget numeric(19, 2) not null,
  actual numeric(19, 2) not null,
  forecast numeric(19, 2) not null,
  constraint project_year_pk primary key (project_id, budget_year)
);

create table journal_transaction (
  id uuid not null,
  recorded_at timestamp(6) with time zone not null,
  author varchar(200) not null,
  sentence varchar(1000) not null,
  kind varchar(10) not null,
  target_id uuid,
  constraint journal_transaction_pk primary key (id)
);

-- No foreign key to its transaction: H2 would keep one more index for it, on what an import writes most of.
-- operation insert and delete carry whole rows of one project as JSON, many in one entry; update has one entry for each field.
create table journal_entry (
  transaction_id uuid not null,
  position integer not null,
  operation varchar(10) not null,
  table_name varchar(40) not null,
  project_id uuid,
  row_id uuid not null,
  field varchar(40) not null,
  old_value varchar(1000000),
  new_value varchar(1000000),
  constraint journal_entry_pk primary key (transaction_id, position)
);

-- PostgreSQL makes no index for a foreign key, and H2 makes its own unless it finds one: so the index first, then the key.
create index project_phase_ix on project (phase_id);
alter table project add constraint project_phase_fk foreign key (phase_id) references phase (id);
create index decision_gate_ix on decision (gate_id);
alter table decision add constraint decision_gate_fk foreign key (gate_id) references gate (id);
create index decision_condition_decision_ix on decision_condition (decision_id);
alter table decision_condition add constraint decision_condition_decision_fk foreign key (decision_id) references decision (id);
create index activity_project_ix on activity (project_id);
alter table activity add constraint activity_project_fk foreign key (project_id) references project (id);
create index dependency_project_ix on dependency (project_id);
create index dependency_successor_ix on dependency (successor_id);
alter table dependency add constraint dependency_successor_fk foreign key (successor_id) references activity (id);
create index journal_entry_project_ix on journal_entry (project_id);
create index journal_transaction_target_ix on journal_transaction (target_id);
