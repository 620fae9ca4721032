-- Mailboxes as people keep them, what is known of an e-mail beside what it says, and how many of an address were answered on a day.
-- The keeper that stands in for those of mailboxes that nobody added is nobody.
alter table communications.mailbox
    add column name text not null default '',
    add column keeper uuid not null default '00000000-0000-0000-0000-000000000000',
    add column sign_in_by text not null default 'PASSWORD',
    add column paused boolean not null default false,
    add column version integer not null default 1,
    add column added_at timestamptz not null default now();
comment on column communications.mailbox.name is 'plain: what people call it';
comment on column communications.mailbox.sign_in_by is 'plain: PASSWORD or XOAUTH2';
alter table communications.message add column origin bytea;
comment on column communications.message.origin is 'personal: where an e-mail came from, encrypted under the person''s key';
create table communications.answered_address (
    address_hash text not null,
    day date not null,
    times integer not null,
    primary key (address_hash, day)
);
comment on column communications.answered_address.address_hash is 'blind: keyed hash of the normalised address, leaves after a day';
