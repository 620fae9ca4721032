-- Sessions: what a sign-in opened, and the refresh tokens that keep it going.
-- A login of before has its name and address under the key of users; a later one under a key of its own.
alter table users.login add column own_key boolean not null default false;

create table users.session (
    id uuid primary key,
    login uuid not null references users.login on delete cascade,
    password_version integer not null,
    device bytea not null,
    source text not null,
    made_at timestamptz not null,
    used_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz
);
create index session_login on users.session (login, used_at);
create index session_ended on users.session (ended_at) where ended_at is not null;
comment on column users.session.device is 'personal: what the client calls itself, encrypted under the key of the login';
comment on column users.session.source is 'blind: keyed hash of the network address of the sign-in';

-- All refresh tokens of a session stay until it goes: a replaced one that comes again tells of a theft.
create table users.refresh_token (
    hash text primary key,
    session uuid not null references users.session on delete cascade,
    replaced_at timestamptz
);
create index refresh_token_session on users.refresh_token (session);
comment on column users.refresh_token.hash is 'plain: SHA-256 of 256 random bits';
