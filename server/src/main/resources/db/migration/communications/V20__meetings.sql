-- Times that people keep free. One organizer has one meeting at a time: whoever adds or moves one holds the organizer's lock.
create table communications.meeting (
    id uuid primary key,
    key text not null unique,
    organizer uuid not null,
    starts timestamp not null,
    zone text not null,
    minutes integer not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    state text not null,
    sequence integer not null,
    about text not null,
    subject bytea not null,
    text bytea,
    place bytea,
    video boolean not null,
    link text,
    reminders integer[] not null,
    changed_at timestamptz not null,
    check (from_at < until_at)
);
comment on column communications.meeting.key is 'plain: names the intent of the service that arranges it';
comment on column communications.meeting.zone is 'plain: name of a time zone';
comment on column communications.meeting.state is 'plain: how far it is';
comment on column communications.meeting.about is 'plain: the id under whose key its words are encrypted';
comment on column communications.meeting.subject is 'personal: encrypted under the key of who is met';
comment on column communications.meeting.text is 'personal: encrypted under the key of who is met';
comment on column communications.meeting.place is 'personal: encrypted under the key of who is met';
comment on column communications.meeting.link is 'plain: address of a video talk, of random letters';
comment on column communications.meeting.reminders is 'plain: minutes';
create index meeting_of_organizer on communications.meeting (organizer, from_at) where state <> 'CANCELLED';
create index meeting_in_order on communications.meeting (from_at, id);
-- Who comes to a meeting, in the order in which they were named.
create table communications.attendance (
    meeting uuid not null references communications.meeting,
    number integer not null,
    person text not null,
    answer text not null,
    answered_at timestamptz,
    primary key (meeting, person)
);
comment on column communications.attendance.person is 'plain: kind and id';
comment on column communications.attendance.answer is 'plain: whether they come';
