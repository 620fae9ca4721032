-- Who registered by themselves, what people set in their profiles, and keys for programs.
alter table users.login
    add column email_verified boolean not null default true,
    add column candidate uuid unique,
    add column language text not null default 'en',
    add column time_zone text not null default 'UTC',
    add column version integer not null default 1;
comment on column users.login.language is 'plain: IETF language tag';
comment on column users.login.time_zone is 'plain: name of an IANA time zone';

create table users.api_key (
    id uuid primary key,
    login uuid not null references users.login on delete cascade,
    secret_hash text not null,
    name bytea not null,
    scopes text[] not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index api_key_login on users.api_key (login);
comment on column users.api_key.secret_hash is 'plain: SHA-256 of 256 random bits';
comment on column users.api_key.name is 'personal: what its owner calls it, encrypted under the key of the login';
comment on column users.api_key.scopes is 'plain: names of permissions';
