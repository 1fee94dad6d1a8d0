-- A report may go without the words that all reports share, before or after it; its own text is then empty.
alter table report_template add column no_before boolean default false not null;
alter table report_template add column no_after boolean default false not null;
