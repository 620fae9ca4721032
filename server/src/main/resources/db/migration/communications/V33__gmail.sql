-- Mailboxes at Gmail: how far what happened in them was read, which messages came, and until when Google tells us of new ones.
create table communications.gmail_mailbox (
    mailbox uuid primary key references communications.mailbox on delete cascade,
    history text not null
);
comment on column communications.gmail_mailbox.history is 'plain: Gmail''s identifier of a change';
create table communications.gmail_message (
    mailbox uuid not null references communications.mailbox on delete cascade,
    message text not null,
    number bigint generated always as identity,
    is_taken boolean not null default false,
    primary key (mailbox, message)
);
comment on column communications.gmail_message.message is 'plain: Gmail''s identifier of a message';
create index gmail_message_waiting on communications.gmail_message (mailbox, number) where not is_taken;
create table communications.gmail_watch (
    gmail_user text primary key,
    topic text not null,
    again_at timestamptz not null
);
comment on column communications.gmail_watch.gmail_user is 'plain: an address of the agency';
comment on column communications.gmail_watch.topic is 'plain: name of a topic at Google';
comment on column communications.mailbox.sign_in_by is 'plain: PASSWORD, XOAUTH2, GOOGLE, MICROSOFT or GMAIL';
