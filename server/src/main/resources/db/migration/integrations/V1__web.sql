-- When the next turn at a host is free, for all processes together.
create table integrations.pace (
    host text primary key,
    free_at timestamptz not null
) with (fillfactor = 50);
comment on column integrations.pace.host is 'plain: name and port of a host';
