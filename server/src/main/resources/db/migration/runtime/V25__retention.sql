-- Days of the event log may go when nobody needs them any more: every shared subscription is past them, none of their events
-- is a dead letter, and what can be rebuilt has a snapshot that stands behind them.
-- Services reach these tables through the functions alone, so no role needs a grant on them.

-- What a subscription kept when it stood at these positions, copied to a table beside each of its tables.
create table runtime.snapshot (
    subscription text primary key references runtime.subscription,
    tables text[] not null,
    positions bigint[] not null check (cardinality(positions) = 32),
    taken_at timestamptz not null default clock_timestamp()
);
comment on column runtime.snapshot.subscription is 'plain: name of a subscription';
comment on column runtime.snapshot.tables is 'plain: names of tables';
comment on column runtime.snapshot.positions is 'plain: numbers of events, one per part';

-- Through which day the log is gone: noted before the day's table is dropped, which a crash may cut off.
create table runtime.gone (
    through integer primary key,
    at timestamptz not null default clock_timestamp()
);

create function runtime.days_gone() returns integer
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select max(through) from gone
$$;

-- Where a subscription stands in each part, in their order.
create function runtime.positions(of_subscription text) returns bigint[]
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select array_agg(coalesce((select q.to_seq from position q where q.subscription = of_subscription and q.part = p
                               order by q.from_seq desc limit 1), 0) order by p)
    from generate_series(0, 31) p
$$;

-- Whether who stood at these positions has left no event of these types behind, up to the end of a day.
create function runtime.is_past(stood bigint[], of_types text[], of_day integer) returns boolean
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select not exists (
        select from generate_series(0, 31) p
        join event e on e.part = p and e.seq > stood[p + 1] and e.seq < (of_day + 1)::bigint << 32
        where of_types is null or e.type = any (of_types))
$$;

-- Whether a subscription's snapshot makes the log up to the end of a day needless for its rebuild.
create function runtime.is_covered(of_subscription text, of_day integer) returns boolean
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select exists (
        select from snapshot n join subscription s on s.name = n.subscription
        where n.subscription = of_subscription and is_past(n.positions, s.types, of_day))
$$;

-- Why the log up to the end of a day must stay.
create function runtime.needed_by(of_day integer) returns table (subscription text, why text)
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select '', 'it may still be written' where exists (
        select from heights() h where least(h.seq, h.last) < ((of_day + 1)::bigint << 32) - 1)
    union all
    select s.name, 'has not taken all of it' from subscription s where not is_past(positions(s.name), s.types, of_day)
    union all
    select distinct d.subscription, 'has dead letters of it' from dead_letter d where d.seq < (of_day + 1)::bigint << 32
    union all
    select s.name, 'has no snapshot behind it' from subscription s where s.rebuildable and not is_covered(s.name, of_day)
    order by 1, 2
$$;

-- Decides that the log up to the end of a day goes. Under the locks of all subscriptions, so that none is taken back to the
-- beginning meanwhile: whoever is taken back later finds it gone, and begins at its snapshot.
create function runtime.let_go(of_day integer) returns boolean
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(subscription_lock(s.name)) from (select name from subscription order by name) s;
    if exists (select from needed_by(of_day)) then
        return false;
    end if;
    insert into gone (through) values (of_day) on conflict do nothing;
    return true;
end $$;

-- Notes that the tables beside those of a subscription hold what it keeps where it stands. Its lock is held.
create function runtime.note_snapshot(of_subscription text, of_tables text[]) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    insert into snapshot (subscription, tables, positions) values (of_subscription, of_tables, positions(of_subscription))
        on conflict (subscription) do update
            set tables = excluded.tables, positions = excluded.positions, taken_at = default
$$;

create function runtime.find_snapshot(of_subscription text) returns setof runtime.snapshot
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select * from snapshot where subscription = of_subscription
$$;

-- Takes a subscription back to the beginning, and answers through which day that is gone.
create function runtime.begin_again(of_subscription text) returns integer
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(subscription_lock(of_subscription));
    update subscription set generation = generation + 1 where name = of_subscription;
    delete from position where subscription = of_subscription;
    delete from dead_letter where subscription = of_subscription;
    delete from failing where subscription = of_subscription;
    return days_gone();
end $$;

-- Has a subscription that was just taken back go on where its snapshot stood.
create function runtime.go_on_at_snapshot(of_subscription text) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    insert into position (subscription, part, from_seq, to_seq)
        select n.subscription, p, 0, n.positions[p + 1] from snapshot n, generate_series(0, 31) p
        where n.subscription = of_subscription and n.positions[p + 1] > 0
$$;

-- The release before knows no snapshots; where days are gone it must not take a subscription back.
create or replace function runtime.restart(of_subscription text) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    if begin_again(of_subscription) is not null then
        raise exception 'days of the event log are gone: rebuild % with a later release', of_subscription;
    end if;
end $$;
