-- Money that clients sent us. Of it allocated paid invoices, and refunded went back; the rest is the client's credit.
create table billing.payment (
    id uuid primary key,
    client uuid not null,
    currency text not null,
    amount bigint not null check (amount > 0),
    allocated bigint not null default 0 check (allocated >= 0),
    refunded bigint not null default 0 check (refunded >= 0),
    received_on date not null,
    way text not null,
    source text unique,
    reference bytea,
    recorded_at timestamptz not null,
    check (allocated + refunded <= amount)
);
comment on column billing.payment.currency is 'plain: ISO 4217';
comment on column billing.payment.way is 'plain: a code';
comment on column billing.payment.source is 'plain: what told us of it, by kind and id; recorded once';
comment on column billing.payment.reference is 'plain: encrypted under the service''s key';
create index payment_of_client on billing.payment (client, id);

-- Which credit of a client, of a payment or of a credit note, paid how much of which invoice.
create table billing.allocation (
    id uuid primary key,
    payment uuid references billing.payment,
    credit_note uuid references billing.credit_note,
    invoice uuid not null references billing.invoice,
    amount bigint not null check (amount > 0),
    allocated_on date not null,
    allocated_at timestamptz not null,
    undone_at timestamptz,
    check ((payment is null) <> (credit_note is null))
);
create index allocation_of_payment on billing.allocation (payment) where payment is not null;
create index allocation_of_credit_note on billing.allocation (credit_note) where credit_note is not null;
create index allocation_of_invoice on billing.allocation (invoice);

-- Money that went back to clients.
create table billing.refund (
    id uuid primary key,
    payment uuid references billing.payment,
    credit_note uuid references billing.credit_note,
    client uuid not null,
    currency text not null,
    amount bigint not null check (amount > 0),
    way text not null,
    state text not null,
    made_on date not null,
    source text unique,
    recorded_at timestamptz not null,
    check ((payment is null) <> (credit_note is null))
);
comment on column billing.refund.currency is 'plain: ISO 4217';
comment on column billing.refund.way is 'plain: a code';
comment on column billing.refund.state is 'plain: how far it is';
comment on column billing.refund.source is 'plain: what the provider calls it';
create index refund_of_client on billing.refund (client, id);
