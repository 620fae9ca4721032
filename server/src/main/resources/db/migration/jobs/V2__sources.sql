-- Where jobs come from by themselves.
create table jobs.source (
    id uuid primary key,
    owner uuid not null,
    name text not null,
    kind text not null,
    address text not null,
    cron text,
    zone text not null,
    paused boolean not null default false,
    permission text,
    permitted_by uuid,
    permitted_at timestamptz,
    drifted jsonb,
    version integer not null,
    added_at timestamptz not null,
    removed_at timestamptz
);
comment on column jobs.source.name is 'plain: what a recruiter calls a source of jobs';
comment on column jobs.source.kind is 'plain: what kind of source it is';
comment on column jobs.source.address is 'plain: web address or name of a board';
comment on column jobs.source.cron is 'plain: when it is harvested';
comment on column jobs.source.zone is 'plain: time zone of that';
comment on column jobs.source.permission is 'plain: why we may read what the site does not offer to robots';
comment on column jobs.source.drifted is 'plain: which fields are suddenly empty';
create unique index source_once on jobs.source (kind, address) where removed_at is null;

-- One source in one run. Who works on it holds it until a moment, and its token rises with each holder.
create table jobs.harvest (
    run uuid not null references jobs.run,
    source uuid not null references jobs.source,
    from_raw boolean not null,
    state text not null,
    code text,
    found integer not null default 0,
    added integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    returned integer not null default 0,
    gone integer not null default 0,
    duplicates integer not null default 0,
    refused integer not null default 0,
    filled jsonb,
    token bigint not null default 0,
    held_until timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    primary key (run, source)
);
comment on column jobs.harvest.state is 'plain: how far it has come';
comment on column jobs.harvest.code is 'plain: why it ended early';
comment on column jobs.harvest.filled is 'plain: how many jobs said which field';
create index harvest_open on jobs.harvest (run) where state in ('WAITING', 'RUNNING');
create index harvest_of_source on jobs.harvest (source, run desc);
-- A schedule that is carried out twice starts one run.
alter table jobs.run add column occasion text;
comment on column jobs.run.occasion is 'plain: source and moment of a schedule';
create unique index run_of_occasion on jobs.run (occasion);

alter table jobs.job add column closed_at timestamptz;
alter table jobs.job add column reason text;
comment on column jobs.job.reason is 'plain: why it is closed';
alter table jobs.job add column changed_at timestamptz;
-- Jobs that are the same one, found several times; the one that gives the cluster its name stands for all.
alter table jobs.job add column cluster uuid;
create index job_of_cluster on jobs.job (cluster) where cluster is not null;

-- What a source lists, under the source's own key, and what became of it in the last run that saw it.
create table jobs.finding (
    source uuid not null references jobs.source,
    key text not null,
    job uuid not null references jobs.job,
    url text,
    etag text,
    last_modified text,
    digest bytea not null,
    run uuid not null,
    outcome text not null,
    absences integer not null default 0,
    gone boolean not null default false,
    raw uuid,
    raw_start integer,
    raw_length integer,
    primary key (source, key)
);
comment on column jobs.finding.key is 'plain: what the source calls it';
comment on column jobs.finding.url is 'plain: where it stands';
comment on column jobs.finding.etag is 'plain: what the site said to know it by';
comment on column jobs.finding.last_modified is 'plain: when the site says it changed';
comment on column jobs.finding.digest is 'plain: hash of the published words about a job';
comment on column jobs.finding.outcome is 'plain: new, changed and so on';
create index finding_at on jobs.finding (source, url);
create index finding_of_job on jobs.finding (job);
create index finding_in_raw on jobs.finding (raw);

-- What was listed and gave no job, with the reason.
create table jobs.refusal (
    run uuid not null,
    source uuid not null,
    key text not null,
    url text,
    code text not null,
    primary key (run, source, key)
);
comment on column jobs.refusal.key is 'plain: what the source calls it';
comment on column jobs.refusal.url is 'plain: where it stands';
comment on column jobs.refusal.code is 'plain: why it was refused';

-- The table of db-scheduler, whose columns it gives.
create table jobs.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
comment on column jobs.scheduled_task.task_name is 'plain: what is due';
comment on column jobs.scheduled_task.task_instance is 'plain: for which source';
comment on column jobs.scheduled_task.task_data is 'plain: schedule and time zone';
comment on column jobs.scheduled_task.picked_by is 'plain: name of a process';
create index scheduled_task_due on jobs.scheduled_task (execution_time);
