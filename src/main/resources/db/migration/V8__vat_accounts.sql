-- The accounts of which the municipality says otherwise than usual whether what they buy carries VAT.
create table vat_account (
  id uuid not null,
  version integer not null,
  account varchar(3) not null,
  carries boolean not null,
  constraint vat_account_pk primary key (id),
  constraint vat_account_once_uk unique (account)
);
