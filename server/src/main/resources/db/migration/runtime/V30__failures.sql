-- Failures on their way from the process that saw them to the one that runs monitoring, which may be another one or away.
-- Services reach the table through the functions alone.
create table runtime.failure (
    id bigint generated always as identity primary key,
    fingerprint text not null,
    service text not null,
    kind text not null,
    places text not null,
    sample text not null,
    trace text not null,
    actors text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    count bigint not null
);
comment on column runtime.failure.fingerprint is 'plain: a hash over kind and places';
comment on column runtime.failure.service is 'plain: name of a service or program';
comment on column runtime.failure.kind is 'plain: name of an exception';
comment on column runtime.failure.places is 'plain: places in a program';
comment on column runtime.failure.sample is 'plain: words of a program, scrubbed of what could tell of a person';
comment on column runtime.failure.trace is 'plain: trace id';
comment on column runtime.failure.actors is 'plain: kinds and ids of actors';

-- Adds rows as long as there is room; answers how many found some.
create function runtime.report_failures(reported jsonb, room integer) returns integer
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    with added as (
        insert into failure (fingerprint, service, kind, places, sample, trace, actors, first_at, last_at, count)
            select r.* from jsonb_to_recordset(reported) as r (
                fingerprint text, service text, kind text, places text, sample text, trace text, actors text,
                first_at timestamptz, last_at timestamptz, count bigint)
            limit greatest(0, room - (select count(*) from failure))
        returning 1)
    select count(*)::integer from added
$$;

-- Takes the oldest away in the caller's transaction.
create function runtime.take_failures(at_most integer) returns setof runtime.failure
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    delete from failure where id in (select f.id from failure f order by f.id limit at_most for update skip locked)
        returning *
$$;
