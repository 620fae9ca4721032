-- The terms under which we work for clients. A version never changes but for being signed once.
create table hiring.terms (
    client uuid not null references hiring.client,
    version integer not null,
    percent numeric(5, 2),
    flat bigint,
    minimum bigint,
    currency text,
    payment_days integer not null,
    guarantee_days integer not null,
    rebates jsonb not null,
    ownership_months integer not null,
    off_limits_months integer not null,
    valid_from date not null,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    signed_by uuid references hiring.contact,
    signed_on date,
    document uuid,
    recorded_by uuid,
    recorded_at timestamptz,
    primary key (client, version),
    check ((percent is null) <> (flat is null)),
    check ((signed_by is null) = (signed_on is null))
);
comment on column hiring.terms.currency is 'plain: of flat and minimum';
comment on column hiring.terms.rebates is 'plain: days and shares';
create index terms_in_force on hiring.terms (client, valid_from, version) where signed_on is not null;
