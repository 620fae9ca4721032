-- Departures that were written down wrongly, as they stood until somebody put them right.
create table hiring.corrected_departure (
    placement uuid not null references hiring.placement,
    number integer not null,
    left_on date not null,
    reason text not null,
    note bytea,
    days_worked integer not null,
    rebate_percent numeric(5, 2) not null,
    rebate bigint not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    because bytea,
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    primary key (placement, number)
);
comment on column hiring.corrected_departure.reason is 'plain: a code';
comment on column hiring.corrected_departure.note is 'personal: encrypted under the candidate''s key';
comment on column hiring.corrected_departure.because is 'personal: encrypted under the candidate''s key';
