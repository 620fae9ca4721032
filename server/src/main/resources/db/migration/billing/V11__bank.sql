-- Files that banks made of our accounts. content is a keyed hash: the same file is taken once.
create table billing.bank_file (
    id uuid primary key,
    content bytea not null unique,
    file uuid not null,
    name bytea not null,
    format text not null,
    lines integer not null,
    added integer not null,
    from_day date not null,
    until_day date not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);
comment on column billing.bank_file.content is 'blind: the content of a file';
comment on column billing.bank_file.name is 'plain: encrypted under the service''s key';
comment on column billing.bank_file.format is 'plain: name of a layout';

-- What moved on our accounts, as the bank says. identity is a keyed hash of what makes a line the same in another file.
create table billing.bank_line (
    id uuid primary key,
    file uuid not null references billing.bank_file,
    position integer not null,
    account text not null,
    day date not null,
    currency text not null,
    amount bigint not null check (amount <> 0),
    words bytea not null,
    payer bytea,
    identity bytea not null unique,
    state text not null,
    payment uuid references billing.payment,
    refund uuid references billing.refund,
    matches integer not null default 0,
    decided_by uuid,
    decided_at timestamptz
);
comment on column billing.bank_line.account is 'plain: number of an account of the agency';
comment on column billing.bank_line.currency is 'plain: ISO 4217';
comment on column billing.bank_line.words is 'plain: encrypted under the service''s key';
comment on column billing.bank_line.payer is 'plain: encrypted under the service''s key';
comment on column billing.bank_line.identity is 'blind: account and reference of a line, or day, amount, words and number';
comment on column billing.bank_line.state is 'plain: a code';
create index bank_line_of_file on billing.bank_line (file, id);
create index bank_line_open on billing.bank_line (id) where state = 'OPEN';
create index bank_line_of_refund on billing.bank_line (refund) where refund is not null;

-- Who has paid for whom before: a keyed hash of a payer's name, and how often.
create table billing.known_payer (
    payer bytea not null,
    client uuid not null,
    times integer not null,
    primary key (payer, client)
);
comment on column billing.known_payer.payer is 'blind: name of who paid';
