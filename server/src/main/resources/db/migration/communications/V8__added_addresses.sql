-- Addresses that people told us beside what their owners tell: they stay, whatever else is told.
alter table communications.contact_point add column added boolean not null default false;
