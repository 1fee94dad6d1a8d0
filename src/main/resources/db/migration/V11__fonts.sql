-- The municipality's own letters; each hash names an attachment, and is empty where there is none.
alter table portfolio add column font_hash varchar(64) default '' not null;
alter table portfolio add column bold_font_hash varchar(64) default '' not null;
