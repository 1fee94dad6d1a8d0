-- The benefits that were expected when the decision was taken; nothing where that was not kept yet.
alter table decision add column benefit_count integer;
alter table decision add column benefit_planned numeric(17, 2);
alter table decision add column benefit_value numeric(17, 2);
