-- What colleagues earn of the fee of a placement.
create table billing.commission (
    placement uuid primary key,
    client uuid not null,
    job uuid not null,
    percent numeric(5, 2) not null check (percent between 0 and 100),
    version integer not null
);

-- Who earns it; the shares of a placement sum to 100, or there are none.
create table billing.commission_share (
    placement uuid not null references billing.commission,
    position smallint not null,
    colleague uuid not null,
    percent numeric(5, 2) not null check (percent > 0),
    primary key (placement, position),
    unique (placement, colleague)
);

-- Commissions that were paid.
create table billing.payout (
    id uuid primary key,
    colleague uuid not null,
    currency text not null,
    amount bigint not null check (amount > 0),
    paid_on date not null,
    paid_by uuid not null,
    recorded_at timestamptz not null
);
comment on column billing.payout.currency is 'plain: ISO 4217';
create index payout_of_colleague on billing.payout (colleague, id);
