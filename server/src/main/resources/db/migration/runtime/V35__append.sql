-- Planned once for each connection: for ten arrays PostgreSQL else makes a plan for every call, and that took two thirds of it.
alter function runtime.append(smallint[], uuid[], text[], text[], text[], timestamptz[], text[], text[], text[], text[])
    set plan_cache_mode = force_generic_plan;

-- A single event, which most transactions have, is a plain insert: a function around it costs as much again as the row. Whoever
-- inserts takes the lock of append first. Only roles that were admitted reach this schema, and they could append before.
grant insert on runtime.event to public;
grant usage on all sequences in schema runtime to public;
