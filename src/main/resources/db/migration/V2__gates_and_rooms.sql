-- Phases and gates as municipalities run them, and what a project's room holds.

-- Models are published in editions: a project keeps the edition its gates were decided on until it is moved.
alter table phase_model drop constraint phase_model_code_uk;
alter table phase_model add column edition integer default 1 not null;
alter table phase_model add column description varchar(2000) default '' not null;
-- A retired model is kept for the projects that follow it, and offered to no others.
alter table phase_model add column retired boolean default false not null;
alter table phase_model add constraint phase_model_edition_uk unique (code, edition);

-- kind CLOSING closes its phase; SUB may be held many times within it, as BP3.1, BP3.2 ….
alter table gate_template drop constraint gate_template_phase_uk;
alter table gate_template add column kind varchar(20) default 'CLOSING' not null;
alter table gate_template add constraint gate_template_kind_uk unique (phase_id, kind);

alter table checklist_item add column theme varchar(200) default '' not null;

create table expected_document (
  id uuid not null,
  version integer not null,
  gate_template_id uuid not null,
  position integer not null,
  title varchar(200) not null,
  constraint expected_document_pk primary key (id),
  constraint expected_document_gate_fk foreign key (gate_template_id) references gate_template (id)
);

-- ordinal 0 is the gate that closes the phase; 1, 2 … are gates within it. attempt counts the rounds: a gate sent back begins the next.
-- The notes are what the decision rests on beside the figures, written until it is taken and then frozen with it.
alter table gate drop constraint gate_once_uk;
alter table gate add column ordinal integer default 0 not null;
alter table gate add column attempt integer default 1 not null;
alter table gate add column scope_note varchar(4000) default '' not null;
alter table gate add column benefit_note varchar(4000) default '' not null;
alter table gate add column risk_note varchar(4000) default '' not null;
-- Where a project has moved to a newer edition, a decided gate keeps the template it was decided on; phase_id is then the phase
-- of the newer edition that it stands in. Null: the template's own phase.
alter table gate add column phase_id uuid;
alter table gate add constraint gate_phase_fk foreign key (phase_id) references phase (id);
alter table gate add constraint gate_ordinal_uk unique (project_id, gate_template_id, ordinal);

alter table gate_answer drop constraint gate_answer_once_uk;
alter table gate_answer add column attempt integer default 1 not null;
alter table gate_answer add constraint gate_answer_attempt_uk unique (gate_id, checklist_item_id, attempt);

-- kind GATE is taken at a gate; the others (SKIP, BACK, HOLD, STOP, RESUME, CLOSE, MODEL) move a project without one.
alter table decision alter column gate_id drop not null;
alter table decision add column kind varchar(20) default 'GATE' not null;
alter table decision add column attempt integer default 1 not null;
alter table decision add column from_phase varchar(200) default '' not null;
alter table decision add column to_phase varchar(200) default '' not null;
alter table decision add column scope_note varchar(4000) default '' not null;
alter table decision add column benefit_note varchar(4000) default '' not null;
alter table decision add column risk_note varchar(4000) default '' not null;
-- Who let a gate pass with mandatory items unanswered, why, and which they were, one a line.
alter table decision add column overridden_by varchar(200) default '' not null;
alter table decision add column override_reason varchar(4000) default '' not null;
alter table decision add column overridden_items varchar(20000) default '' not null;

-- How the budget was to be paid for when the decision was taken.
create table decision_financing (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  decision_id uuid not null,
  financing varchar(40) not null,
  amount numeric(19, 2) not null,
  constraint decision_financing_pk primary key (id),
  constraint decision_financing_once_uk unique (decision_id, financing),
  constraint decision_financing_decision_fk foreign key (decision_id) references decision (id)
);

-- logo_hash names an attachment.
alter table portfolio add column logo_hash varchar(64) default '' not null;
alter table portfolio add column report_interval integer default 31 not null;

create table programme (
  id uuid not null,
  version integer not null,
  name varchar(200) not null,
  owner varchar(200) not null,
  purpose varchar(4000) not null,
  constraint programme_pk primary key (id),
  constraint programme_name_uk unique (name)
);

alter table project add column programme_id uuid;
alter table project add column parent_id uuid;
create index project_programme_ix on project (programme_id);
alter table project add constraint project_programme_fk foreign key (programme_id) references programme (id);
create index project_parent_ix on project (parent_id);
alter table project add constraint project_parent_fk foreign key (parent_id) references project (id);

-- What a project delivers to another (project_id to receiver_id), when, and when it is needed there.
create table project_link (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  receiver_id uuid not null,
  what varchar(400) not null,
  delivered_on date,
  needed_on date,
  constraint project_link_pk primary key (id)
);
create index project_link_project_ix on project_link (project_id);
alter table project_link add constraint project_link_project_fk foreign key (project_id) references project (id);
create index project_link_receiver_ix on project_link (receiver_id);
alter table project_link add constraint project_link_receiver_fk foreign key (receiver_id) references project (id);

-- limit_days and limit_percent hold for TIME and COST; the others are told in words, and breached when somebody says so.
create table tolerance (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  kind varchar(20) not null,
  limit_days integer,
  limit_percent numeric(7, 2),
  text varchar(1000) not null,
  breach varchar(2000) not null,
  constraint tolerance_pk primary key (id),
  constraint tolerance_once_uk unique (project_id, kind),
  constraint tolerance_project_fk foreign key (project_id) references project (id)
);

create table project_role (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  role varchar(100) not null,
  person varchar(200) not null,
  from_on date,
  until_on date,
  constraint project_role_pk primary key (id)
);
create index project_role_project_ix on project_role (project_id);
alter table project_role add constraint project_role_project_fk foreign key (project_id) references project (id);

-- interest and influence are 1 (low) to 5 (high).
create table stakeholder (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  name varchar(200) not null,
  interest integer not null,
  influence integer not null,
  plan varchar(2000) not null,
  constraint stakeholder_pk primary key (id)
);
create index stakeholder_project_ix on stakeholder (project_id);
alter table stakeholder add constraint stakeholder_project_fk foreign key (project_id) references project (id);

-- Either link or file_hash is stated; the file itself lies in attachment_part.
create table document (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  gate_id uuid,
  type varchar(100) not null,
  title varchar(400) not null,
  link varchar(2000) not null,
  file_name varchar(400) not null,
  file_size integer not null,
  file_hash varchar(64) not null,
  edition varchar(40) not null,
  case_number varchar(60) not null,
  dated_on date,
  constraint document_pk primary key (id)
);
create index document_project_ix on document (project_id);
alter table document add constraint document_project_fk foreign key (project_id) references project (id);

-- Files by the SHA-256 of what is in them: never changed, so the journal does not repeat them.
create table attachment_part (
  hash varchar(64) not null,
  position integer not null,
  content bytea not null,
  constraint attachment_part_pk primary key (hash, position)
);

create table log_entry (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  kind varchar(20) not null,
  logged_on date not null,
  title varchar(400) not null,
  text varchar(8000) not null,
  author varchar(200) not null,
  owner varchar(200) not null,
  deadline date,
  done_on date,
  constraint log_entry_pk primary key (id)
);
create index log_entry_project_ix on log_entry (project_id);
alter table log_entry add constraint log_entry_project_fk foreign key (project_id) references project (id);

-- published_at is null for a draft; a published report is never changed. The figures are those of the moment.
create table status_report (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  reported_on date not null,
  author varchar(200) not null,
  summary varchar(8000) not null,
  published_at timestamp(6) with time zone,
  phase varchar(200) not null,
  next_gate varchar(200) not null,
  next_gate_on date,
  budget numeric(19, 2) not null,
  actual numeric(19, 2) not null,
  forecast numeric(19, 2) not null,
  finish_on date,
  constraint status_report_pk primary key (id)
);
create index status_report_project_ix on status_report (project_id);
alter table status_report add constraint status_report_project_fk foreign key (project_id) references project (id);

create table status_section (
  id uuid not null,
  version integer not null,
  project_id uuid not null,
  status_report_id uuid not null,
  section varchar(20) not null,
  mark varchar(20) not null,
  remark varchar(8000) not null,
  constraint status_section_pk primary key (id),
  constraint status_section_once_uk unique (status_report_id, section),
  constraint status_section_report_fk foreign key (status_report_id) references status_report (id)
);
