-- Leases: who may do something alone, for how long. The token rises with every take, and whoever writes under a lease has its
-- token checked in the same transaction, so a holder that slept too long is refused. All times are the database's.
-- Renewing adds a row: one that is updated in place rots while any transaction is held open. The last row of a name counts.
create table runtime.lease (
    name text not null,
    token bigint not null,
    until timestamptz not null,
    owner text not null,
    released boolean not null default false,
    primary key (name, token, until)
);
comment on column runtime.lease.name is 'plain: name of a lease';
comment on column runtime.lease.owner is 'plain: a process';

-- The advisory lock of a lease: shared by transactions that write under it, exclusive for who takes it over.
create function runtime.lease_lock(name text) returns bigint
    language sql immutable set search_path = runtime, pg_temp
    return (85::bigint << 56) | (hashtextextended(name, 0) & ((1::bigint << 56) - 1));

-- The new token; null: it is somebody's, or was released less than a pause ago, or its former holder is just writing.
create function runtime.take_lease(of_name text, by_owner text, lasts interval, pause interval) returns bigint
    language plpgsql security definer set search_path = runtime, pg_temp as $$
declare
    former lease;
begin
    if not pg_try_advisory_xact_lock(lease_lock(of_name)) then
        return null;
    end if;
    select * into former from lease where name = of_name order by token desc, until desc limit 1;
    if found and former.until + (case when former.released then pause else interval '0' end) > clock_timestamp() then
        return null;
    end if;
    delete from lease where name = of_name and token < former.token;
    insert into lease (name, token, until, owner)
        values (of_name, coalesce(former.token, 0) + 1, clock_timestamp() + lasts, by_owner);
    return coalesce(former.token, 0) + 1;
end $$;

-- Whether a token still counts; until the transaction ends nobody can take the lease over.
create function runtime.check_lease(of_name text, of_token bigint) returns boolean
    language plpgsql security definer set search_path = runtime, pg_temp as $$
declare
    held lease;
begin
    perform pg_advisory_xact_lock_shared(lease_lock(of_name));
    select * into held from lease where name = of_name order by token desc, until desc limit 1;
    return found and held.token = of_token and held.until > clock_timestamp();
end $$;

create function runtime.renew_lease(of_name text, of_token bigint, lasts interval) returns boolean
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    if not check_lease(of_name, of_token) then
        return false;
    end if;
    delete from lease where name = of_name and token = of_token and until < clock_timestamp();
    insert into lease (name, token, until, owner)
        select name, token, greatest(until + interval '1 microsecond', clock_timestamp() + lasts), owner
        from lease where name = of_name order by token desc, until desc limit 1;
    return true;
end $$;

create function runtime.release_lease(of_name text, of_token bigint) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    if check_lease(of_name, of_token) then
        with gone as (delete from lease where name = of_name and token = of_token returning owner)
        insert into lease (name, token, until, owner, released)
            select of_name, of_token, clock_timestamp(), min(owner), true from gone;
    end if;
end $$;
