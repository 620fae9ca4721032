-- What the database role of one service may do: own its schema, append and read events, move its subscriptions on and keep
-- its dead letters, use wrapped keys. Nothing of a neighbour. Tests log in as such a role; an operator may as well.
create function runtime.admit_service(service text, role_name text) returns void language plpgsql as $$
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
revoke execute on function runtime.admit_service from public;
