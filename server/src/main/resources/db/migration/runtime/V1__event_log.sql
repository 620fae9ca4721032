-- The event log: append-only, 32 key-partitions, days as partitions of the table.
-- seq = day since 1970 << 32 | running number, so a day's range and the primary key agree.

create table runtime.event (
    part smallint not null,
    seq bigint not null,
    id uuid not null,
    source text not null,
    type text not null,
    subject text not null,
    at timestamptz not null,
    actor text not null,
    cause text,
    trace text not null,
    body jsonb not null,
    primary key (part, seq)
) partition by range (seq);
comment on column runtime.event.source is 'plain: name of a service';
comment on column runtime.event.type is 'plain: name and version of a fact';
comment on column runtime.event.subject is 'plain: an id';
comment on column runtime.event.actor is 'plain: kind and id of an actor';
comment on column runtime.event.cause is 'plain: kind and id of an actor';
comment on column runtime.event.trace is 'plain: trace id';
comment on column runtime.event.body is 'plain: events carry ids and facts, never words about a person';

create table runtime.event_sequence (
    part smallint primary key,
    sequence regclass not null
);

do $$
begin
    for part in 0..31 loop
        -- No cache: numbers must be drawn in the order in which appenders hold their locks.
        execute format('create sequence runtime.event_seq_%s minvalue 0 start 0 cache 1', part);
        execute format('insert into runtime.event_sequence values (%s, ''runtime.event_seq_%s'')', part, part);
    end loop;
end $$;

-- Makes room for today and the days ahead, and lifts the running numbers into today. Late, twice or at different times does
-- no harm: until it runs, events go on into the last day it opened.
create function runtime.open_days(today integer, ahead integer) returns void
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
    perform setval(sequence, today::bigint << 32)
        from event_sequence where coalesce(pg_sequence_last_value(sequence), 0) < today::bigint << 32;
end $$;

-- Appends a transaction's events: call it once, last, when the business rows are locked.
-- Every appender announces a lower bound of the numbers it will draw, as a shared advisory lock (class 82, part, bound) taken
-- BEFORE it draws. Nobody waits for anybody; readers stop below the bounds (see horizon).
create function runtime.append(
    parts smallint[], ids uuid[], sources text[], types text[], subjects text[],
    times timestamptz[], actors text[], causes text[], traces text[], bodies text[]) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
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

-- Up to where each part may be read: no number at or below it can still appear. Two statements in this order, and the rows
-- are read by a later one: a lock that is seen bounds what its holder drew, one not yet taken draws above last_value, and one
-- that is gone has left its rows visible.
create function runtime.horizon() returns table (part smallint, seq bigint)
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
declare
    last_values bigint[];
begin
    select array_agg(coalesce(pg_sequence_last_value(s.sequence), 0) order by s.part)
        into last_values from event_sequence s;
    return query
        select p::smallint, least(last_values[p + 1], bounds.bound)
        from generate_series(0, 31) p
        left join (
            select (l.classid::bigint >> 16) & 255 as part,
                   min(((l.classid::bigint & 65535) << 32) | l.objid::bigint) as bound
            from pg_locks l
            where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 24 = 82
              and l.database = (select oid from pg_database where datname = current_database())
            group by 1) bounds on bounds.part = p
        order by p;
end $$;

-- A subscription's generation rises with every rebuild, which fences off whoever still reads the generation before.
create table runtime.subscription (
    name text primary key,
    generation integer not null default 0
);
comment on column runtime.subscription.name is 'plain: name of a subscription';

-- Where subscriptions stand. Insert-only, because a row updated in place rots while any transaction is held open; the key is
-- also the compare-and-set: of two that move on from the same place, one fails.
create table runtime.position (
    subscription text not null references runtime.subscription,
    part smallint not null,
    from_seq bigint not null,
    to_seq bigint not null,
    at timestamptz not null default clock_timestamp(),
    primary key (subscription, part, from_seq)
);
comment on column runtime.position.subscription is 'plain: name of a subscription';

-- The advisory lock of a subscription: shared by who moves on, exclusive for rebuild and redrive.
create function runtime.subscription_lock(subscription text) returns bigint
    language sql immutable set search_path = runtime, pg_temp
    return (83::bigint << 56) | (hashtextextended(subscription, 0) & ((1::bigint << 56) - 1));

-- Moves a subscription on, in the transaction of its effect. False: somebody else was here; roll back and read anew.
create function runtime.advance(
    of_subscription text, of_generation integer, of_part smallint, old_seq bigint, new_seq bigint) returns boolean
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(subscription_lock(of_subscription));
    if not exists (select from subscription where name = of_subscription and generation = of_generation)
       or exists (select from position where subscription = of_subscription and part = of_part and from_seq > old_seq) then
        return false;
    end if;
    insert into position (subscription, part, from_seq, to_seq)
        values (of_subscription, of_part, old_seq, new_seq) on conflict do nothing;
    return found;
end $$;

-- Drops the places that subscriptions have left, but keeps an hour of them for somebody who is that late.
create function runtime.prune_positions(before timestamptz) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    delete from position p
        where p.at < before
          and exists (select from position q
                      where q.subscription = p.subscription and q.part = p.part and q.from_seq > p.from_seq);
end $$;

-- Takes a subscription back to the beginning.
create function runtime.restart(of_subscription text) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(subscription_lock(of_subscription));
    update subscription set generation = generation + 1 where name = of_subscription;
    delete from position where subscription = of_subscription;
    delete from dead_letter where subscription = of_subscription;
end $$;

-- Events that a subscription could not take (error), and the later ones of the same subject parked behind them (no error).
create table runtime.dead_letter (
    subscription text not null references runtime.subscription,
    part smallint not null,
    seq bigint not null,
    subject text not null,
    error text,
    at timestamptz not null default clock_timestamp(),
    primary key (subscription, part, seq)
);
create index dead_letter_subject on runtime.dead_letter (subscription, subject, seq);
comment on column runtime.dead_letter.subscription is 'plain: name of a subscription';
comment on column runtime.dead_letter.subject is 'plain: an id';
comment on column runtime.dead_letter.error is 'plain: a problem code or the name of an exception, never its message';
