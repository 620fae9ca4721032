-- Placements as billing hears of them: what each costs, which invoice asks for it, and what became of it.
create table billing.placement (
    id uuid primary key,
    client uuid not null,
    job uuid not null,
    currency text not null,
    fee bigint not null,
    starts_on date not null,
    guarantee_days integer not null,
    invoice uuid references billing.invoice,
    made_at timestamptz not null,
    left_on date,
    rebate bigint not null default 0,
    departed_at timestamptz,
    replaced_by uuid unique references billing.placement,
    allowance bigint,
    replaced_at timestamptz
);
comment on column billing.placement.currency is 'plain: ISO 4217';
create index placement_of_invoice on billing.placement (invoice) where invoice is not null;

alter table billing.invoice add discarded_at timestamptz;
alter table billing.credit_note add discarded_at timestamptz;
create index credit_note_of_placement on billing.credit_note (placement) where placement is not null;
