-- People's ways to jobs. The columns for teams' walls are there from the beginning.
create table hiring.application (
    id uuid primary key,
    candidate uuid not null,
    job uuid not null,
    owner uuid not null,
    team uuid,
    source text not null,
    stage text not null,
    closed_from text,
    reason text,
    since timestamptz not null,
    version integer not null,
    made_at timestamptz not null,
    check ((closed_from is not null) = (stage in ('REJECTED', 'WITHDRAWN'))),
    check ((closed_from is null) = (reason is null))
);
comment on column hiring.application.source is 'plain: how the candidate came to be up for the job';
comment on column hiring.application.stage is 'plain: how far the candidate is';
comment on column hiring.application.closed_from is 'plain: how far the candidate was';
comment on column hiring.application.reason is 'plain: a code';
create unique index application_open on hiring.application (candidate, job)
    where closed_from is null and stage <> 'PLACED';
create index application_of_candidate on hiring.application (candidate, id);
create index application_of_job on hiring.application (job, id);

-- The stages of each, the last of them where the candidate is.
create table hiring.application_step (
    application uuid not null references hiring.application,
    version integer not null,
    stage text not null,
    reason text,
    note bytea,
    moved_by uuid,
    at timestamptz not null,
    primary key (application, version)
);
comment on column hiring.application_step.stage is 'plain: how far the candidate was';
comment on column hiring.application_step.reason is 'plain: a code';
comment on column hiring.application_step.note is 'personal: encrypted under the candidate''s key';
