-- What a forecast stood on and came to when it was made: the month (0-12) its accounts went through, and the net cost it gave.
-- Both are null for forecasts made before this was written down.
alter table forecast_made add column accounts_until integer;
alter table forecast_made add column net_forecast numeric(19, 2);
