-- Runs take in pages; every page becomes jobs or a reason why it did not.
create table jobs.run (
    id uuid primary key,
    owner uuid not null,
    started_at timestamptz not null
);

create table jobs.page (
    run uuid not null references jobs.run,
    position integer not null,
    name text not null,
    file uuid,
    code text,
    done boolean not null default false,
    primary key (run, position)
);
comment on column jobs.page.name is 'plain: the name of a file about a job';
comment on column jobs.page.code is 'plain: why it was refused';

-- Owner, team and client are walls: they filter before anything is counted or ranked.
create table jobs.job (
    id uuid primary key,
    code text not null unique,
    owner uuid not null,
    team uuid,
    client uuid,
    run uuid,
    page integer,
    state text not null,
    stage text not null,
    title text not null,
    employer text,
    posting jsonb not null,
    received_at timestamptz not null,
    words tsvector not null,
    foreign key (run, page) references jobs.page (run, position)
);
comment on column jobs.job.code is 'plain: short code of a job';
comment on column jobs.job.state is 'plain: open or closed';
comment on column jobs.job.stage is 'plain: how far it has come';
comment on column jobs.job.title is 'plain: title of a job';
comment on column jobs.job.employer is 'plain: name of an organisation';
comment on column jobs.job.posting is 'plain: the published words about a job';
comment on column jobs.job.words is 'plain: index of the published words';
create index job_words on jobs.job using gin (words);
create index job_of_page on jobs.job (run, page);
