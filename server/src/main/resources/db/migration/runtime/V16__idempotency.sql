-- The first answer to a request with an Idempotency-Key, committed together with what the request did. A row is claimed before
-- the effect, in the same transaction: another process with the same key waits for its end.
-- Services reach it through the functions alone; a row is found only by who knows the key that was sent.
create table runtime.answer (
    id bytea primary key,
    fingerprint bytea not null,
    subject text,
    content bytea,
    kept_until timestamptz not null
);
create index answer_kept_until on runtime.answer (kept_until);
comment on column runtime.answer.id is 'blind: keyed hash of service, actor and Idempotency-Key';
comment on column runtime.answer.fingerprint is 'blind: keyed hash of the request';
comment on column runtime.answer.subject is 'plain: name of the data key of the content';
comment on column runtime.answer.content is 'personal: status, headers and body';

create function runtime.find_answer(of_id bytea, moment timestamptz)
    returns table (fingerprint bytea, subject text, content bytea)
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select a.fingerprint, a.subject, a.content from answer a where a.id = of_id and a.kept_until > moment
$$;

-- False when the key is another request's.
create function runtime.claim_answer(of_id bytea, of_fingerprint bytea, moment timestamptz, until timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
begin
    insert into answer as a (id, fingerprint, kept_until) values (of_id, of_fingerprint, until)
        on conflict (id) do update
            set fingerprint = excluded.fingerprint, subject = null, content = null, kept_until = excluded.kept_until
            where a.kept_until <= moment;
    return found;
end $$;

create function runtime.keep_answer(of_id bytea, of_subject text, of_content bytea) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    update answer set subject = of_subject, content = of_content where id = of_id and content is null
$$;

create function runtime.sweep_answers(moment timestamptz, at_most integer) returns integer
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
declare
    gone integer;
begin
    delete from answer where id in (
        select a.id from answer a where a.kept_until <= moment order by a.kept_until limit at_most for update skip locked);
    get diagnostics gone = row_count;
    return gone;
end $$;
