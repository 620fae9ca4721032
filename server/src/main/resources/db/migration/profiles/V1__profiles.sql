-- What a candidate's résumé says, with the place of every value in its text.
create table profiles.profile (
    candidate uuid primary key,
    id uuid not null unique,
    resume uuid not null,
    document uuid not null,
    content bytea not null,
    parsed_at timestamptz not null default clock_timestamp()
);
comment on column profiles.profile.content is 'personal: encrypted under the candidate''s key';
