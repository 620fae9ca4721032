-- Reminders of invoices: each step once. The message is absent where nobody at the client could be reached.
create table billing.reminder (
    invoice uuid not null references billing.invoice,
    step integer not null,
    sent_on date not null,
    open bigint not null,
    message uuid,
    primary key (invoice, step)
);

-- Invoices of which nobody is reminded up to a day, and on it.
create table billing.reminder_pause (
    invoice uuid primary key references billing.invoice,
    until date not null,
    paused_by uuid not null
);
