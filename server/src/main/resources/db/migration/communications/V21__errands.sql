-- What is left to do about a meeting outside: in the calendar of its organizer, or in people's mail.
create table communications.errand (
    meeting uuid primary key references communications.meeting,
    way text,
    told integer not null default -1,
    writes integer not null default 0,
    known_write integer not null default 0,
    known_from timestamptz,
    known_until timestamptz,
    etag text,
    tries integer not null default 0,
    due_at timestamptz,
    check ((known_from is null) = (known_until is null))
);
comment on column communications.errand.way is 'plain: how people are told of it';
comment on column communications.errand.etag is 'plain: version of an event in a calendar';
create index errand_due on communications.errand (due_at, meeting) where due_at is not null;
insert into communications.errand (meeting, due_at) select id, changed_at from communications.meeting where state = 'ASKED';
-- How far the calendars of organizers were read.
create table communications.calendar (
    organizer uuid primary key,
    token text,
    tries integer not null default 0,
    due_at timestamptz not null
);
comment on column communications.calendar.token is 'plain: a place among the changes of a calendar';
create index calendar_due on communications.calendar (due_at);
-- When people are to be reminded of meetings. A row leaves when they were.
create table communications.reminder (
    meeting uuid not null references communications.meeting,
    minutes integer not null,
    sequence integer not null,
    due_at timestamptz not null,
    primary key (meeting, minutes)
);
create index reminder_due on communications.reminder (due_at);
insert into communications.reminder (meeting, minutes, sequence, due_at)
select id, minutes_before, sequence, from_at - minutes_before * interval '1 minute'
  from communications.meeting, unnest(reminders) as minutes_before
 where state <> 'CANCELLED' and from_at - minutes_before * interval '1 minute' > now()
on conflict do nothing;
