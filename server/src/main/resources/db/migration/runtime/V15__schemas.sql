-- How far each service's schema has come, and the oldest release that can still work on it. A migration that shuts a release
-- out says so: select runtime.require_jar('<service>', '0.4.0').
create table runtime.schema (
    service text primary key,
    version integer not null default 0,
    oldest_jar text not null default '0.2.0',
    migrated_at timestamptz not null default clock_timestamp()
);
comment on column runtime.schema.service is 'plain: name of a service';
comment on column runtime.schema.oldest_jar is 'plain: number of a release';
-- Every process looks here before it works, whatever its role.
grant select on runtime.schema to public;

create function runtime.require_jar(of_service text, release text) returns void language sql as $$
    insert into runtime.schema as s (service, oldest_jar) values (of_service, release)
        on conflict (service) do update set oldest_jar = excluded.oldest_jar
            where string_to_array(s.oldest_jar, '.')::integer[] < string_to_array(excluded.oldest_jar, '.')::integer[]
$$;
revoke execute on function runtime.require_jar from public;
