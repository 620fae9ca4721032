-- What people are written about their logins, until the links in it have been followed or are too old.
create table users.letter (
    id uuid primary key,
    kind text not null,
    login uuid references users.login on delete cascade,
    address_hash text not null,
    address bytea not null,
    secret_hash text not null,
    secret bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index letter_secret on users.letter (secret_hash);
create index letter_address on users.letter (address_hash, kind, made_at);
create index letter_login on users.letter (login) where login is not null;
create index letter_expiry on users.letter (expires_at);
comment on column users.letter.kind is 'plain: name of a kind of letter';
comment on column users.letter.address_hash is 'blind: keyed hash of the normalised address';
comment on column users.letter.address is 'personal: encrypted under the key of users';
comment on column users.letter.secret_hash is 'plain: SHA-256 of 128 random bits';
comment on column users.letter.secret is 'plain: 128 random bits, encrypted under the key of users';
