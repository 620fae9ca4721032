-- A person who may be placed. Who they are stands in their profile.
create table resumes.candidate (
    id uuid primary key,
    owner uuid not null,
    team uuid,
    restricted boolean not null default false,
    restriction_reason bytea,
    version integer not null default 0,
    created_at timestamptz not null
);
comment on column resumes.candidate.restriction_reason is 'personal: encrypted under the candidate''s key';

create table resumes.upload (
    id uuid primary key,
    uploader uuid not null,
    job uuid,
    received_at timestamptz not null
);

create table resumes.resume (
    id uuid primary key,
    candidate uuid not null references resumes.candidate,
    upload uuid not null references resumes.upload,
    job uuid,
    file uuid not null,
    file_name bytea not null,
    size bigint not null,
    content_hash text not null,
    state text not null,
    media_type text,
    findings text[] not null default '{}',
    refusal text,
    received_at timestamptz not null
);
create index resume_of_candidate on resumes.resume (candidate);
create index resume_of_content on resumes.resume (content_hash);
comment on column resumes.resume.file_name is 'personal: encrypted under the candidate''s key';
comment on column resumes.resume.content_hash is 'blind: a keyed hash, removed when the candidate is erased';
comment on column resumes.resume.state is 'plain: RECEIVED, READ, PARSED, MATCHED or REFUSED';
comment on column resumes.resume.media_type is 'plain: a media type';
comment on column resumes.resume.findings is 'plain: codes';
comment on column resumes.resume.refusal is 'plain: a code';

-- One row per file of an upload: the résumé that it became or that was there already, or why it was not stored.
create table resumes.upload_file (
    upload uuid not null references resumes.upload,
    position integer not null,
    name bytea not null,
    resume uuid references resumes.resume,
    already_known boolean not null default false,
    refusal text,
    primary key (upload, position),
    check ((resume is null) <> (refusal is null))
);
comment on column resumes.upload_file.name is 'personal: encrypted under the candidate''s key, the service''s where there is no candidate';
comment on column resumes.upload_file.refusal is 'plain: a code';
