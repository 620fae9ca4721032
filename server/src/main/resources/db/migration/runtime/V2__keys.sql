-- One data key per person and one per service, wrapped under the master key.
create table runtime.data_key (
    name text primary key,
    wrapped_field bytea not null,
    wrapped_file bytea not null,
    made_at timestamptz not null default clock_timestamp()
);
comment on column runtime.data_key.name is 'plain: kind and id of the owner';
comment on column runtime.data_key.wrapped_field is 'plain: key material, encrypted';
comment on column runtime.data_key.wrapped_file is 'plain: key material, encrypted';

-- A known value under the master key: tells a wrong key before anything is written with it.
create table runtime.master_check (
    id boolean primary key default true check (id),
    value bytea not null
);
comment on column runtime.master_check.value is 'plain: a fixed text, encrypted';
