-- The errors that happened: one row for all of one kind at one place.
create table monitoring.error (
    id uuid primary key,
    fingerprint text not null unique,
    service text not null,
    kind text not null,
    places text not null,
    sample text not null,
    trace text,
    first_at timestamptz not null,
    last_at timestamptz not null,
    count bigint not null,
    actors integer not null default 0,
    resolved_at timestamptz,
    resolved_by text
);
create index error_last on monitoring.error (last_at desc, id desc);
comment on column monitoring.error.fingerprint is 'plain: a hash over kind and places';
comment on column monitoring.error.service is 'plain: name of a service or program';
comment on column monitoring.error.kind is 'plain: name of an exception';
comment on column monitoring.error.places is 'plain: places in a program';
comment on column monitoring.error.sample is 'plain: words of a program, scrubbed of what could tell of a person';
comment on column monitoring.error.trace is 'plain: trace id';
comment on column monitoring.error.resolved_by is 'plain: kind and id of an actor';

-- For whom an error happened.
create table monitoring.error_actor (
    error_id uuid not null references monitoring.error on delete cascade,
    actor text not null,
    primary key (error_id, actor)
);
comment on column monitoring.error_actor.actor is 'plain: kind and id of an actor';
