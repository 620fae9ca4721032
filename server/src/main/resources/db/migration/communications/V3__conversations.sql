-- What is said with one person, or with an address that is nobody's whom we know.
create table communications.conversation (
    id uuid primary key,
    person text,
    address_hash text,
    name bytea,
    channel text not null,
    unread integer not null,
    last_message uuid not null,
    last_at timestamptz not null,
    check ((person is null) <> (address_hash is null))
);
comment on column communications.conversation.person is 'plain: kind and id of a person';
comment on column communications.conversation.address_hash is 'blind: keyed hash of the normalised address';
comment on column communications.conversation.name is 'personal: what a stranger calls themselves, encrypted under the service''s key';
comment on column communications.conversation.channel is 'plain: a way on which people are reached';
create unique index conversation_of_person on communications.conversation (person) where person is not null;
create unique index conversation_of_stranger on communications.conversation (address_hash) where person is null;
create index conversation_inbox on communications.conversation ((unread > 0), last_at, id);
create table communications.message (
    id uuid primary key,
    conversation uuid not null,
    person text,
    channel text not null,
    purpose text,
    state text not null,
    code text,
    address bytea not null,
    subject bytea,
    text bytea not null,
    html bytea,
    files bytea not null,
    intent text not null unique,
    header text,
    answered text,
    alias text,
    at timestamptz not null,
    due_at timestamptz
);
comment on column communications.message.person is 'plain: kind and id of a person, under whose key it is encrypted; else under the service''s';
comment on column communications.message.channel is 'plain: a way on which people are reached';
comment on column communications.message.purpose is 'plain: why it is sent';
comment on column communications.message.state is 'plain: how far it is';
comment on column communications.message.code is 'plain: why it is no further';
comment on column communications.message.address is 'personal: encrypted under the person''s key';
comment on column communications.message.subject is 'personal: encrypted under the person''s key';
comment on column communications.message.text is 'personal: encrypted under the person''s key';
comment on column communications.message.html is 'personal: encrypted under the person''s key';
comment on column communications.message.files is 'personal: names of files, encrypted under the person''s key';
comment on column communications.message.intent is 'plain: key of who sent or brought it';
comment on column communications.message.header is 'plain: Message-ID of an e-mail';
comment on column communications.message.answered is 'plain: Message-ID of an e-mail';
comment on column communications.message.alias is 'plain: what stands behind the plus sign of an address of ours';
create index message_of_conversation on communications.message (conversation, id);
create index message_of_person on communications.message (person);
create index message_header on communications.message (header) where header is not null;
create index message_due on communications.message (due_at, id) where due_at is not null;
