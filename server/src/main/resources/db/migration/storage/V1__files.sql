-- One row per stored file; the bytes lie encrypted in the data folder, under the same reference.
create table storage.file (
    reference uuid primary key,
    key_name text not null,
    size bigint not null check (size > 0),
    stored_at timestamptz not null default clock_timestamp()
);
comment on column storage.file.key_name is 'plain: kind and id of whose key encrypts the file';

-- What was read from a file: its words and their places, as JSON.
create table storage.document (
    id uuid primary key,
    file uuid not null unique references storage.file on delete cascade,
    content bytea not null,
    read_at timestamptz not null default clock_timestamp()
);
comment on column storage.document.content is 'personal: encrypted under the file''s key';
