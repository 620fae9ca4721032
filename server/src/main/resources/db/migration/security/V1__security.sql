-- Rotations of the key-encryption keys, and how far their re-wrapping has come; one at a time.
create table security.rotation (
    id uuid primary key,
    version integer not null unique,
    state text not null check (state in ('RUNNING', 'FAILED', 'FINISHED')),
    total bigint not null,
    done bigint not null default 0,
    unreadable integer not null default 0,
    started_at timestamptz not null,
    finished_at timestamptz
);
create unique index rotation_running on security.rotation ((true)) where state = 'RUNNING';
comment on column security.rotation.state is 'plain: a state';

-- What other programs encrypt for.
create table security.purpose (
    name text primary key,
    id uuid not null unique,
    made_at timestamptz not null
);
comment on column security.purpose.name is 'plain: a word for a kind of data, chosen by a program';

-- The policies, every version of them; the last one holds.
create table security.policy (
    version integer primary key,
    id uuid not null unique,
    rules jsonb not null,
    made_at timestamptz not null
);
comment on column security.policy.rules is 'plain: numbers, and words that no password may be made of';
