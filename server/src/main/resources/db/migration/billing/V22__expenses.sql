-- What colleagues spent for the agency.
create table billing.expense (
    id uuid primary key,
    colleague uuid not null,
    category text not null,
    currency text not null,
    net bigint not null check (net > 0),
    tax bigint not null check (tax >= 0),
    spent_on date not null,
    job uuid,
    client uuid,
    placement uuid,
    note bytea,
    receipt uuid,
    state text not null,
    decided_by uuid,
    decided_at timestamptz,
    reason bytea,
    repaid_on date,
    submitted_at timestamptz not null
);
comment on column billing.expense.category is 'plain: a code';
comment on column billing.expense.currency is 'plain: ISO 4217';
comment on column billing.expense.note is 'plain: encrypted under the service''s key';
comment on column billing.expense.state is 'plain: how far it is';
comment on column billing.expense.reason is 'plain: encrypted under the service''s key';
create index expense_of_colleague on billing.expense (colleague, id);
create index expense_by_day on billing.expense (spent_on);
