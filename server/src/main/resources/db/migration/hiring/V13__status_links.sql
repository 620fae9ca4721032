-- Links by which people see where their applications stand; of each application one at a time.
create table hiring.status_link (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    secret bytea,
    secret_hash text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    until timestamptz not null,
    revoked_at timestamptz
);
comment on column hiring.status_link.secret is 'personal: encrypted under the candidate''s key, removed when the link was sent';
comment on column hiring.status_link.secret_hash is 'plain: hash of random bits';
create unique index status_link_of_secret on hiring.status_link (secret_hash);
create unique index status_link_of_application on hiring.status_link (application) where revoked_at is null;
create index status_link_of_candidate on hiring.status_link (candidate);
