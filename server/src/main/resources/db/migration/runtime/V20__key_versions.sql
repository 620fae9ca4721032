-- Between the master key and the data keys stand key-encryption keys, by version: 256 random bits each, wrapped under the
-- master key. Version 0 is what was there before: a key derived straight from the master key, so it has no material here.
-- The highest version wraps; all of them unwrap. A version is a row as long as any data key needs it, and gone after.
create table runtime.key_encryption_key (
    version integer primary key check (version >= 0),
    wrapped bytea,
    made_at timestamptz not null default clock_timestamp(),
    check ((version = 0) = (wrapped is null))
);
comment on column runtime.key_encryption_key.wrapped is 'plain: key material, encrypted';
insert into runtime.key_encryption_key (version) values (0);

-- Which version a data key is wrapped under. The reference keeps a version that is in use from being destroyed, and a process
-- that does not know better from using one that is gone.
alter table runtime.data_key
    add column kek integer not null default 0 references runtime.key_encryption_key (version);
create index data_key_kek on runtime.data_key (kek, name);

-- What all secrets that must outlive the master key are derived from, wrapped under the present one. No row: the master key
-- was never changed, and it is that root itself.
create table runtime.derivation_root (
    id boolean primary key default true check (id),
    wrapped bytea not null
);
comment on column runtime.derivation_root.wrapped is 'plain: key material, encrypted';

-- The known value under the master key before: tells a key that was replaced from a foreign one.
alter table runtime.master_check add column previous bytea, add column changed_at timestamptz;
comment on column runtime.master_check.previous is 'plain: a fixed text, encrypted';

-- Services read the wrapped keys through functions, so that roles admitted earlier need no new grant.
create function runtime.key_encryption_keys() returns table (version integer, wrapped bytea)
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select k.version, k.wrapped from key_encryption_key k order by k.version
$$;

create function runtime.find_derivation_root() returns bytea
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select r.wrapped from derivation_root r
$$;

create function runtime.key_versions() returns table (version integer, made_at timestamptz, data_keys bigint)
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select k.version, k.made_at, (select count(*) from data_key d where d.kek = k.version)
    from key_encryption_key k order by k.version
$$;

-- The release of a process; null: one from before there were versions of keys.
alter table runtime.member add column release text;
comment on column runtime.member.release is 'plain: number of a release';

create function runtime.tell_release(me bigint, of_release text) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    update member set release = of_release where id = me
$$;

create function runtime.processes() returns integer
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select count(*)::integer from living()
$$;

-- Whether a process works here that can only unwrap version 0. One of release 0.2 holds no lock; its connection that waits for
-- events is told by having done nothing else.
create function runtime.has_process_without_key_versions() returns boolean
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select exists (select from member m where m.release is null and m.id in (select l.id from living() l))
        or exists (
            select from pg_stat_activity a
            where a.datname = current_database() and a.query ilike 'listen %'
              and a.pid not in (select l.pid from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1
                                  and l.classid::bigint >> 24 = 81))
$$;

-- No release before 0.3.0 starts here any more, which knows version 0 alone.
create function runtime.shut_out_before_key_versions(by_release text) returns void
    language sql volatile set search_path = runtime, pg_temp as $$
    select require_jar('runtime', array_to_string(
        least(string_to_array(split_part(by_release, '-', 1), '.')::integer[], array[0, 3, 0]), '.'))
$$;

-- Adds the next version; false while a process could not read what would be wrapped under it.
create function runtime.add_key_encryption_key(of_version integer, of_wrapped bytea, by_release text) returns boolean
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
begin
    if has_process_without_key_versions() then
        return false;
    end if;
    insert into key_encryption_key (version, wrapped) values (of_version, of_wrapped);
    perform shut_out_before_key_versions(by_release);
    return true;
end $$;

-- Puts data keys that were wrapped anew in the place of those that are still as they were read.
create function runtime.rewrap_data_keys(names text[], keks integer[], fields bytea[], files bytea[], to_kek integer)
    returns integer
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    with done as (
        update data_key d set kek = to_kek, wrapped_field = r.field, wrapped_file = r.file
            from unnest(names, keks, fields, files) as r (name, kek, field, file)
            where d.name = r.name and d.kek = r.kek returning d.name)
    select count(*)::integer from done
$$;

-- Destroys the versions below one; refused by the reference while a data key is wrapped under any of them.
create function runtime.destroy_key_encryption_keys(below integer) returns integer
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    with gone as (
        delete from key_encryption_key k
            where k.version < below and k.version < (select max(n.version) from key_encryption_key n) returning k.version)
    select count(*)::integer from gone
$$;

revoke execute on function runtime.add_key_encryption_key, runtime.rewrap_data_keys, runtime.destroy_key_encryption_keys,
    runtime.shut_out_before_key_versions from public;

-- As before, and only the service that owns the rotation may add, rewrap and destroy.
create or replace function runtime.admit_service(service text, role_name text) returns void language plpgsql as $$
declare
    thing record;
begin
    execute format('grant usage on schema runtime to %I', role_name);
    execute format('grant select on all tables in schema runtime to %I', role_name);
    execute format('grant execute on all functions in schema runtime to %I', role_name);
    execute format('grant insert on runtime.subscription to %I', role_name);
    execute format('grant insert, update, delete on runtime.dead_letter to %I', role_name);
    execute format('grant insert, delete on runtime.data_key to %I', role_name);
    execute format('grant insert on runtime.master_check to %I', role_name);
    if service <> 'security' then
        execute format('revoke execute on function runtime.add_key_encryption_key, runtime.rewrap_data_keys,'
            ' runtime.destroy_key_encryption_keys from %I', role_name);
    end if;
    if to_regnamespace(service) is not null then
        execute format('alter schema %I owner to %I', service, role_name);
        for thing in
            select c.oid::regclass as name from pg_class c
            where c.relnamespace = to_regnamespace(service) and c.relkind in ('r', 'p', 'v', 'm')
        loop
            execute format('alter table %s owner to %I', thing.name, role_name);
        end loop;
    end if;
end $$;
