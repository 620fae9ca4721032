-- Whom we placed at which client, with what that costs; the rule stands with the version of the terms.
create table hiring.placement (
    id uuid primary key,
    offer uuid not null unique references hiring.offer,
    application uuid not null unique references hiring.application,
    candidate uuid not null,
    client uuid not null references hiring.client,
    job uuid not null,
    starts_on date not null,
    salary bigint not null,
    salary_currency text not null,
    terms_version integer not null,
    base bigint not null,
    fee bigint not null,
    fee_currency text not null,
    off_limits_until date,
    placed_by uuid not null,
    placed_at timestamptz not null,
    foreign key (client, terms_version) references hiring.terms
);
comment on column hiring.placement.salary_currency is 'plain: of the salary';
comment on column hiring.placement.fee_currency is 'plain: of base and fee';
create index placement_of_candidate on hiring.placement (candidate, id);
create index placement_of_client on hiring.placement (client, id);
create index placement_of_job on hiring.placement (job, id);

-- Who no longer works there; the rebate is in the currency of the fee.
create table hiring.departure (
    placement uuid primary key references hiring.placement,
    left_on date not null,
    reason text not null,
    note bytea,
    days_worked integer not null,
    rebate_percent numeric(5, 2) not null,
    rebate bigint not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on column hiring.departure.reason is 'plain: a code';
comment on column hiring.departure.note is 'personal: encrypted under the candidate''s key';
