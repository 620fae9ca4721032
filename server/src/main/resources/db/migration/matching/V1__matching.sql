-- What can be ranked: normalised terms, numbers and spans. No name, no address, no words of a person.
create table matching.advert (
    job uuid primary key,
    advert uuid not null,
    owner uuid not null,
    team uuid,
    client uuid,
    body jsonb not null
);
comment on column matching.advert.body is 'plain: the published words about a job and what they ask for';

create table matching.person (
    candidate uuid primary key,
    profile uuid not null,
    document uuid not null,
    features jsonb not null,
    wording jsonb not null
);
comment on column matching.person.wording is 'plain: stems of the blind version, for ranking alone';
comment on column matching.person.features is 'plain: normalised terms, numbers and spans';

-- One row per job and candidate: how well they fit and why. The row and its id stay for ever, because feedback and links
-- refer to it; while all is ranked anew, what waits for that is not ranked.
create table matching.match (
    id uuid primary key,
    job uuid not null,
    candidate uuid not null,
    advert uuid not null,
    profile uuid not null,
    document uuid not null,
    score numeric(5, 2) not null,
    reasons jsonb not null,
    versions text not null,
    ranked_at timestamptz not null,
    ranked boolean not null default true,
    unique (job, candidate)
);
comment on column matching.match.reasons is 'plain: normalised terms, numbers and spans';
comment on column matching.match.versions is 'plain: release and taxonomy that ranked it';
create index match_of_job on matching.match (job, score desc, candidate) where ranked;
create index match_of_candidate on matching.match (candidate, score desc, job) where ranked;

-- What became of a match, with what was shown when it was said. Never changed.
create table matching.feedback (
    id uuid primary key,
    match uuid not null references matching.match,
    verdict text not null,
    reason text,
    rank integer,
    score numeric(5, 2) not null,
    given_by uuid not null,
    given_at timestamptz not null
);
comment on column matching.feedback.verdict is 'plain: one of a list';
comment on column matching.feedback.reason is 'plain: one of a list';
