-- The benefits that were expected when the decision was taken; nothing where that was not kept yet.
alter table decision add column benefit_count integer;
alter table decision add column benefit_planned numeric(17, 2);
alter table decision add column benefit_value numeric(17, 2);

-- What a named report is filed as: its case, which edition it is, and who answers for it; empty where that is as usual.
alter table saved_report add column case_number varchar(60) default '' not null;
alter table saved_report add column edition varchar(60) default '' not null;
alter table saved_report add column responsible varchar(200) default '' not null;
