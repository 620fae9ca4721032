-- Who we are on invoices: one row, once it was told.
create table billing.seller (
    one boolean primary key default true check (one),
    party text not null,
    bank text,
    taxed boolean not null,
    version integer not null
);
comment on column billing.seller.party is 'plain: name, number and address of the agency as JSON';
comment on column billing.seller.bank is 'plain: accounts of the agency as JSON';

-- Who a client company is on invoices, where that differs from what hiring knows, and how it wants them.
create table billing.client (
    client uuid primary key,
    party text,
    contact uuid,
    buyer_reference text,
    reminded boolean not null,
    version integer not null
);
comment on column billing.client.party is 'plain: name, number and address of a company as JSON';
comment on column billing.client.buyer_reference is 'plain: what a company wants to read on its invoices';

-- Invoices. credited and paid are what took from them; open follows.
create table billing.invoice (
    id uuid primary key,
    series_number bigint unique,
    number text unique,
    state text not null,
    client uuid not null,
    placement uuid,
    job uuid,
    currency text not null,
    net bigint not null,
    tax bigint not null,
    gross bigint not null generated always as (net + tax) stored,
    credited bigint not null default 0 check (credited >= 0),
    paid bigint not null default 0 check (paid >= 0),
    open bigint not null generated always as (case when state = 'ISSUED' then net + tax - credited - paid else 0 end) stored,
    supplied_on date not null,
    payment_days integer not null,
    issued_on date,
    due_on date,
    tax_rule text,
    seller text,
    buyer text,
    buyer_reference text,
    version integer not null,
    drafted_at timestamptz not null,
    issued_at timestamptz,
    discarded text,
    check (open >= 0),
    check ((number is null) = (state <> 'ISSUED'))
);
comment on column billing.invoice.number is 'plain: as it stands on the invoice';
comment on column billing.invoice.state is 'plain: how far it is';
comment on column billing.invoice.currency is 'plain: ISO 4217';
comment on column billing.invoice.tax_rule is 'plain: name of a rule';
comment on column billing.invoice.seller is 'plain: name, number, address and accounts of the agency as JSON, as they were';
comment on column billing.invoice.buyer is 'plain: name, number and address of a company as JSON, as they were';
comment on column billing.invoice.buyer_reference is 'plain: what a company wants to read on its invoices';
comment on column billing.invoice.discarded is 'plain: a code';
create index invoice_of_client on billing.invoice (client, id);
create index invoice_of_placement on billing.invoice (placement) where placement is not null;
create index invoice_open on billing.invoice (due_on, id) where open > 0;

-- What an invoice is for. The words are the agency's own and name no candidate.
create table billing.invoice_line (
    invoice uuid not null references billing.invoice,
    position smallint not null,
    kind text not null,
    words text not null,
    quantity numeric(12, 3) not null,
    price bigint not null,
    net bigint not null,
    category text not null,
    rate numeric(5, 2) not null,
    primary key (invoice, position)
);
comment on column billing.invoice_line.kind is 'plain: a code';
comment on column billing.invoice_line.words is 'plain: words of the agency about its service';
comment on column billing.invoice_line.category is 'plain: a code of UNCL 5305';

-- Notes that give part of an invoice back. applied is what lowered the invoice itself; the rest is the client's credit, of which
-- allocated went to other invoices and refunded back to the client.
create table billing.credit_note (
    id uuid primary key,
    series_number bigint unique,
    number text unique,
    state text not null,
    invoice uuid not null references billing.invoice,
    client uuid not null,
    placement uuid,
    currency text not null,
    net bigint not null,
    tax bigint not null,
    gross bigint not null generated always as (net + tax) stored,
    applied bigint not null default 0 check (applied >= 0),
    allocated bigint not null default 0 check (allocated >= 0),
    refunded bigint not null default 0 check (refunded >= 0),
    reason text not null,
    words text not null,
    category text not null,
    rate numeric(5, 2) not null,
    issued_on date,
    version integer not null,
    drafted_at timestamptz not null,
    issued_at timestamptz,
    discarded text,
    check (applied + allocated + refunded <= net + tax),
    check ((number is null) = (state <> 'ISSUED'))
);
comment on column billing.credit_note.number is 'plain: as it stands on the note';
comment on column billing.credit_note.state is 'plain: how far it is';
comment on column billing.credit_note.currency is 'plain: ISO 4217';
comment on column billing.credit_note.reason is 'plain: a code';
comment on column billing.credit_note.words is 'plain: words of the agency about its service';
comment on column billing.credit_note.category is 'plain: a code of UNCL 5305';
comment on column billing.credit_note.discarded is 'plain: a code';
create index credit_note_of_invoice on billing.credit_note (invoice);
create index credit_note_of_client on billing.credit_note (client, id);
