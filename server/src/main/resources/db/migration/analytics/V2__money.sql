-- Money that clients owe and pay, and what adverts cost beside their price, in minor units.

create table analytics.invoice (
    id uuid primary key,
    client uuid not null,
    placement uuid,
    job uuid,
    currency text not null,
    net bigint not null,
    issued_on date not null,
    due_on date not null
);
comment on column analytics.invoice.currency is 'plain: ISO 4217';
create index invoice_issued on analytics.invoice (issued_on);

create table analytics.credit_note (
    id uuid primary key,
    invoice uuid not null,
    client uuid not null,
    placement uuid,
    job uuid,
    currency text not null,
    net bigint not null,
    issued_on date not null
);
comment on column analytics.credit_note.currency is 'plain: ISO 4217';
create index credit_note_issued on analytics.credit_note (issued_on);

-- What was left to be paid of an invoice, step by step; ids of events rise with time.
create table analytics.invoice_step (
    event uuid primary key,
    invoice uuid not null,
    kind text not null,
    currency text not null,
    day date not null,
    amount bigint not null,
    open bigint not null
);
comment on column analytics.invoice_step.kind is 'plain: a code';
comment on column analytics.invoice_step.currency is 'plain: ISO 4217';
create index invoice_step_of_invoice on analytics.invoice_step (invoice, event);
create index invoice_step_day on analytics.invoice_step (day) where kind = 'SETTLED';

-- The last step of each invoice, and the latest day of any: what is paid may be told later than it was.
create table analytics.invoice_state (
    invoice uuid primary key,
    event uuid not null,
    kind text not null,
    open bigint not null,
    last_on date not null
);
comment on column analytics.invoice_state.kind is 'plain: a code';
create index invoice_state_open on analytics.invoice_state (invoice) where open <> 0;
create index invoice_state_over on analytics.invoice_state (last_on) where open = 0;

create table analytics.expense (
    id uuid primary key,
    category text not null,
    job uuid,
    client uuid,
    currency text not null,
    net bigint not null,
    spent_on date not null
);
comment on column analytics.expense.category is 'plain: a code';
comment on column analytics.expense.currency is 'plain: ISO 4217';
create index expense_spent on analytics.expense (spent_on);
