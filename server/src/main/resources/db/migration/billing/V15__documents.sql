-- Links by which clients see and pay their invoices. The secret stays: it is printed again with every copy.
create table billing.pay_link (
    invoice uuid primary key references billing.invoice,
    secret bytea not null,
    secret_hash text not null unique,
    until timestamptz not null
);
comment on column billing.pay_link.secret is 'plain: encrypted under the service''s key';
comment on column billing.pay_link.secret_hash is 'plain: hash of a random secret';

-- How far the e-mail with an invoice or a credit note is.
create table billing.sending (
    document uuid primary key,
    state text not null,
    contact uuid,
    message uuid,
    tries integer not null,
    tried_at timestamptz not null
);
comment on column billing.sending.state is 'plain: how far it is';
