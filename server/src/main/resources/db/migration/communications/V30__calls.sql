-- Call scripts of the agency's own, version by version; a version never changes. The latest leads calls from then on.
create table communications.call_script (
    name text not null,
    version integer not null,
    definition text not null,
    made_by uuid,
    made_at timestamptz not null,
    primary key (name, version)
);
comment on column communications.call_script.name is 'plain: name of a script';
comment on column communications.call_script.definition is 'plain: words of the agency as JSON, with gaps';
-- Calls that a script leads. A call keeps its script: neither a later version nor another release changes how it goes.
create table communications.phone_call (
    id uuid primary key,
    person text not null,
    application uuid,
    purpose text not null,
    script text not null,
    version integer not null,
    definition text not null,
    gaps bytea not null,
    number bytea,
    number_hash text,
    conversation bytea,
    turn integer not null default 0,
    state text not null,
    outcome text,
    code text,
    sid text unique,
    tries integer not null default 0,
    due_at timestamptz,
    dialled_at timestamptz,
    made_at timestamptz not null,
    ended_at timestamptz
);
comment on column communications.phone_call.person is 'plain: kind and id of a person, under whose key it is encrypted';
comment on column communications.phone_call.purpose is 'plain: why they are called';
comment on column communications.phone_call.script is 'plain: name of a script';
comment on column communications.phone_call.definition is 'plain: words of the agency as JSON, with gaps';
comment on column communications.phone_call.gaps is 'personal: what stands in the gaps, encrypted under the person''s key';
comment on column communications.phone_call.number is 'personal: the number that is dialled, encrypted under the person''s key';
comment on column communications.phone_call.number_hash is 'blind: keyed hash of the number, while it is dialled or talked to';
comment on column communications.phone_call.conversation is 'personal: what was said and understood, encrypted under the person''s key';
comment on column communications.phone_call.state is 'plain: how far it is';
comment on column communications.phone_call.outcome is 'plain: how it ended';
comment on column communications.phone_call.code is 'plain: why it is no further';
comment on column communications.phone_call.sid is 'plain: what Twilio calls it';
create index phone_call_of_person on communications.phone_call (person, id);
create index phone_call_of_application on communications.phone_call (application, id) where application is not null;
create index phone_call_due on communications.phone_call (due_at, id) where due_at is not null;
-- Nobody's telephone rings twice at once, and what is looked up by number and time is one call.
create unique index phone_call_of_line on communications.phone_call (number_hash) where number_hash is not null;
-- What was answered to each request for the next turn of a call; asked again, it is answered the same.
create table communications.call_turn (
    call uuid not null references communications.phone_call on delete cascade,
    number integer not null,
    document bytea not null,
    primary key (call, number)
);
comment on column communications.call_turn.document is 'personal: TwiML, encrypted under the key of the person called';
