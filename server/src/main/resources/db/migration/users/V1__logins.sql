-- Logins, the invitations to have one, and the keys that sign access tokens.
create table users.login (
    id uuid primary key,
    email_hash text not null unique,
    email bytea not null,
    name bytea not null,
    role text not null,
    password_hash text not null,
    must_change_password boolean not null,
    password_version integer not null,
    password_changed_at timestamptz not null,
    is_first boolean not null default false,
    made_at timestamptz not null
);
create unique index login_first on users.login (is_first) where is_first;
comment on column users.login.email_hash is 'blind: keyed hash of the normalised address';
comment on column users.login.email is 'personal: encrypted under the key of users';
comment on column users.login.name is 'personal: encrypted under the key of users';
comment on column users.login.role is 'plain: name of a role';
comment on column users.login.password_hash is 'plain: Argon2id with its parameters';

create table users.invitation (
    id uuid primary key,
    token_hash text not null unique,
    email bytea not null,
    role text not null,
    invited_by uuid not null,
    expires_at timestamptz not null,
    accepted_at timestamptz
);
comment on column users.invitation.token_hash is 'plain: SHA-256 of 128 random bits';
comment on column users.invitation.email is 'personal: encrypted under the key of users';
comment on column users.invitation.role is 'plain: name of a role';

create table users.signing_key (
    id text primary key,
    key bytea not null,
    made_at timestamptz not null
);
comment on column users.signing_key.id is 'plain: the key id in tokens';
comment on column users.signing_key.key is 'plain: key material, encrypted under the key of users';
