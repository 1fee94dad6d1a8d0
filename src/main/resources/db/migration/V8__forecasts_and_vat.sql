-- What a forecast stood on and came to when it was made: the month (0-12) its accounts went through, and the net cost it gave.
-- Both are null for forecasts made before this was written down.
alter table forecast_made add column accounts_until integer;
alter table forecast_made add column net_forecast numeric(19, 2);

-- The accounts of which the municipality says otherwise than usual whether what they buy carries VAT.
create table vat_account (
  id uuid not null,
  version integer not null,
  account varchar(3) not null,
  carries boolean not null,
  constraint vat_account_pk primary key (id),
  constraint vat_account_once_uk unique (account)
);
