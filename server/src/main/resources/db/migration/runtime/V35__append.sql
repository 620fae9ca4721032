-- Appends as before, planned once for each connection: for ten arrays PostgreSQL else makes a plan for every call, and that
-- took two thirds of it. One event, which most transactions have, goes a shorter way. Settings, lock and sequence are
-- expressions, which need no query of their own.
create or replace function runtime.append(
    parts smallint[], ids uuid[], sources text[], types text[], subjects text[],
    times timestamptz[], actors text[], causes text[], traces text[], bodies text[]) returns void
    language plpgsql security definer set search_path = runtime, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    held text := set_config('idle_in_transaction_session_timeout', '10s', true);
    numbers regclass;
    announced boolean;
begin
    if current_setting('transaction_timeout', true) is not null then
        held := set_config('transaction_timeout', '30s', true);
    end if;
    if cardinality(parts) = 1 then
        numbers := ('event_seq_' || parts[1])::regclass;
        -- Its answer is void, which no variable holds.
        announced := pg_advisory_xact_lock_shared(
            (82::bigint << 56) | (parts[1]::bigint << 48) | coalesce(pg_sequence_last_value(numbers), 0)) is not null;
        insert into event (part, seq, id, source, type, subject, at, actor, cause, trace, body)
            values (parts[1], nextval(numbers), ids[1], sources[1], types[1], subjects[1],
                    times[1], actors[1], causes[1], traces[1], bodies[1]::jsonb);
        return;
    end if;
    perform pg_advisory_xact_lock_shared(
            (82::bigint << 56) | (s.part::bigint << 48) | coalesce(pg_sequence_last_value(s.sequence), 0))
        from event_sequence s where s.part = any (parts);
    insert into event (part, seq, id, source, type, subject, at, actor, cause, trace, body)
        select e.part, nextval((select s.sequence from event_sequence s where s.part = e.part)),
               e.id, e.source, e.type, e.subject, e.at, e.actor, e.cause, e.trace, e.body::jsonb
        from unnest(parts, ids, sources, types, subjects, times, actors, causes, traces, bodies) with ordinality
            as e (part, id, source, type, subject, at, actor, cause, trace, body, n)
        order by e.n;
end $$;
