-- Whether there is an account with the provider of card payments: one row.
create table billing.card_account (
    one boolean primary key default true check (one),
    is_there boolean not null
);
insert into billing.card_account (is_there) values (false);

-- Pages of the provider of card payments at which clients can pay invoices, once each.
create table billing.card_session (
    id text primary key,
    intent_key text not null,
    invoice uuid not null references billing.invoice,
    currency text not null,
    amount bigint not null check (amount > 0),
    url text not null,
    state text not null,
    begun_at timestamptz not null,
    expires_at timestamptz not null
);
comment on column billing.card_session.id is 'plain: what the provider calls it';
comment on column billing.card_session.intent_key is 'plain: what was to be paid, and where whoever pays comes back to, as a hash';
comment on column billing.card_session.currency is 'plain: ISO 4217';
comment on column billing.card_session.url is 'plain: an address at the provider';
comment on column billing.card_session.state is 'plain: how far it is';
create index card_session_of_invoice on billing.card_session (invoice);

-- Payments by card; whoever brings one up to date holds its row.
create table billing.card_payment (
    intent text primary key,
    invoice uuid not null references billing.invoice
);
comment on column billing.card_payment.intent is 'plain: what the provider calls it';

-- What the provider keeps of a payment, or for a dispute, and is posted: once each.
create table billing.card_fee (
    source text primary key
);
comment on column billing.card_fee.source is 'plain: what the provider calls that for which it keeps it';

-- What the provider told us, and what came of it.
create table billing.card_note (
    event text primary key,
    type text not null,
    object text not null,
    outcome text not null,
    detail text,
    noted_at timestamptz not null
);
comment on column billing.card_note.event is 'plain: what the provider calls it';
comment on column billing.card_note.type is 'plain: what happened, in the provider''s words';
comment on column billing.card_note.object is 'plain: what the provider calls that to which it happened';
comment on column billing.card_note.outcome is 'plain: a code';
comment on column billing.card_note.detail is 'plain: a code of the provider, or an id of ours';
create index card_note_by_time on billing.card_note (noted_at);
