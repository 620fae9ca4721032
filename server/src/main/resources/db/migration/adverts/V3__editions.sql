-- What was proposed to make adverts better. The changes are made again from the posting by whoever decides.
create table adverts.proposal (
    id uuid primary key,
    job uuid not null,
    owner uuid not null,
    posting jsonb not null,
    body jsonb not null,
    versions text not null,
    made_at timestamptz not null,
    decided_at timestamptz
);
comment on column adverts.proposal.posting is 'plain: the published words about a job';
comment on column adverts.proposal.body is 'plain: changes of the published words about a job';
comment on column adverts.proposal.versions is 'plain: versions of release and models';
create index proposal_of_job on adverts.proposal (job, id);

-- Words that somebody accepted for publication; an edition never changes.
create table adverts.edition (
    id uuid primary key,
    job uuid not null,
    number integer not null,
    proposal uuid not null references adverts.proposal,
    posting jsonb not null,
    accepted text[] not null,
    made_by uuid not null,
    made_at timestamptz not null,
    unique (job, number)
);
comment on column adverts.edition.posting is 'plain: the published words about a job';
comment on column adverts.edition.accepted is 'plain: which changes were accepted';
