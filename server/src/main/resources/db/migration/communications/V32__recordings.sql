-- Recordings of calls to which the person called said yes, one of a call at most, until nothing is left of them anywhere.
create table communications.recording (
    call uuid primary key,
    person text,
    call_sid text not null,
    state text not null,
    sid text,
    file uuid,
    type text,
    size bigint,
    code text,
    tries integer not null default 0,
    has_copy boolean not null default true,
    agreed_at timestamptz not null,
    due_at timestamptz
);
comment on column communications.recording.person is 'plain: kind and id of a person, under whose key it is stored; absent when they were forgotten';
comment on column communications.recording.call_sid is 'plain: what Twilio calls the call';
comment on column communications.recording.state is 'plain: how far it is';
comment on column communications.recording.sid is 'plain: what Twilio calls it';
comment on column communications.recording.type is 'plain: media type';
comment on column communications.recording.code is 'plain: why it is no further';
create index recording_due on communications.recording (due_at, call) where due_at is not null;
create index recording_resting on communications.recording (agreed_at) where due_at is null and state in ('KEPT', 'REFUSED');
create index recording_of_person on communications.recording (person);
create index recording_of_file on communications.recording (file) where file is not null;
