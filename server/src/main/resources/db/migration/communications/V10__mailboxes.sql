-- Mailboxes of the agency, and how far they were read.
create table communications.mailbox (
    id uuid primary key,
    address text not null,
    host text not null,
    port integer not null,
    security text not null,
    sign_in text not null,
    secret bytea not null,
    folder text not null,
    validity bigint not null,
    uid bigint not null,
    read_at timestamptz,
    failures integer not null,
    failure text,
    due_at timestamptz not null
);
comment on column communications.mailbox.address is 'plain: an address of the agency';
comment on column communications.mailbox.host is 'plain: name of a mail server';
comment on column communications.mailbox.security is 'plain: how the way there is encrypted';
comment on column communications.mailbox.sign_in is 'plain: the agency''s name at the mail server';
comment on column communications.mailbox.secret is 'plain: encrypted under the service''s key, about no person';
comment on column communications.mailbox.folder is 'plain: name of a folder';
comment on column communications.mailbox.failure is 'plain: code of a problem';
create index mailbox_due on communications.mailbox (due_at, id);
