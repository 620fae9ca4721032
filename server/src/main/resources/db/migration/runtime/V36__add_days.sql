-- Makes room for today and the days ahead, and lifts no running number: a number is seen by all at once, a day only when it is
-- committed. Who opens days calls this first, in a transaction of its own.
create function runtime.add_days(today integer, ahead integer) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(84::bigint << 56);
    for day in today..today + ahead loop
        if to_regclass('runtime.event_d' || day) is null then
            -- Attached, not created as a partition: that would shut out every reader and writer for the moment.
            execute format('create table runtime.event_d%s (like runtime.event including all)', day);
            execute format('alter table runtime.event attach partition runtime.event_d%s for values from (%s) to (%s)',
                day, day::bigint << 32, (day + 1)::bigint << 32);
        end if;
    end loop;
end $$;

create or replace function runtime.open_days(today integer, ahead integer) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform add_days(today, ahead);
    perform setval(sequence, today::bigint << 32)
        from event_sequence where coalesce(pg_sequence_last_value(sequence), 0) < today::bigint << 32;
end $$;
