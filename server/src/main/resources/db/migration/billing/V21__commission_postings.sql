-- What somebody earned of a placement, or owes back where the amount is below zero; number counts those of one colleague. A
-- posting is never changed, only paid.
create table billing.commission_posting (
    id uuid primary key,
    placement uuid not null references billing.commission,
    colleague uuid not null,
    number integer not null,
    currency text not null,
    amount bigint not null check (amount <> 0),
    posted_on date not null,
    payout uuid references billing.payout,
    unique (placement, colleague, number)
);
comment on column billing.commission_posting.currency is 'plain: ISO 4217';
create index commission_posting_unpaid on billing.commission_posting (colleague, currency) where payout is null;
create index commission_posting_of_payout on billing.commission_posting (payout) where payout is not null;
