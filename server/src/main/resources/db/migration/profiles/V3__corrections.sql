-- What people put right in profiles, and which versions read them.
create table profiles.correction (
    id uuid primary key,
    candidate uuid not null,
    resume uuid not null,
    corrected_by text not null,
    corrected_at timestamptz not null,
    withdrawn_at timestamptz,
    content bytea not null
);
create index correction_candidate on profiles.correction (candidate, id);
comment on column profiles.correction.corrected_by is 'plain: the id of a login, an API key or a service';
comment on column profiles.correction.content is 'personal: encrypted under the candidate''s key';

alter table profiles.profile
    add column versions text not null default '',
    add column tried_at timestamptz;
comment on column profiles.profile.versions is 'plain: versions of release and taxonomy that read it';

create table profiles.reader (
    versions text primary key,
    since timestamptz not null default clock_timestamp()
);
comment on column profiles.reader.versions is 'plain: versions of release and taxonomy';
