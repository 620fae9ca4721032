-- What happened at work, a row for each thing, made from facts alone. Each table is written by facts about its own things only,
-- so that facts about different things may come in any order; they are joined when they are read. Days are the agency's.

create table analytics.job (
    id uuid primary key,
    owner uuid not null,
    opened_at timestamptz not null,
    opened_on date not null,
    closed_at timestamptz,
    closed_on date,
    reason text,
    owned uuid not null,
    changed uuid not null
);
comment on column analytics.job.reason is 'plain: a code';
create index job_opened on analytics.job (opened_on);
create index job_closed on analytics.job (closed_on, reason) where closed_on is not null;

-- Rows are updated in place as somebody goes on: what changes is in no index.
create table analytics.application (
    id uuid primary key,
    candidate uuid not null,
    job uuid not null,
    owner uuid not null,
    source text not null,
    listing uuid,
    made_at timestamptz not null,
    made_on date not null,
    stage text not null,
    furthest smallint not null,
    since timestamptz not null,
    version integer not null
) with (fillfactor = 85);
comment on column analytics.application.source is 'plain: a code';
comment on column analytics.application.stage is 'plain: a code';
create index application_made on analytics.application (made_on);
create index application_of_job on analytics.application (job);

-- How long an application was in a stage that it has left.
create table analytics.stay (
    application uuid not null,
    version integer not null,
    stage text not null,
    entered_at timestamptz not null,
    left_at timestamptz not null,
    next text not null,
    left_on date not null,
    primary key (application, version)
);
comment on column analytics.stay.stage is 'plain: a code';
comment on column analytics.stay.next is 'plain: a code';
create index stay_left on analytics.stay (left_on, next);

create table analytics.submission (
    id uuid primary key,
    application uuid not null,
    client uuid not null,
    made_at timestamptz not null,
    made_on date not null
);
create index submission_made on analytics.submission (made_on);
create index submission_of_client on analytics.submission (client);

create table analytics.interview (
    id uuid primary key,
    application uuid not null,
    client uuid not null,
    made_on date not null
);
create index interview_made on analytics.interview (made_on);

create table analytics.offer (
    id uuid primary key,
    application uuid not null,
    client uuid not null,
    job uuid not null,
    made_on date not null
);
create index offer_made on analytics.offer (made_on);

-- applied_at and opened_at are copies of what its application and job say, empty until they are here: whoever reads looks there.
create table analytics.placement (
    id uuid primary key,
    application uuid not null,
    client uuid not null,
    job uuid not null,
    placed_by uuid,
    made_at timestamptz not null,
    made_on date not null,
    currency text not null,
    fee bigint not null,
    applied_at timestamptz,
    opened_at timestamptz
);
comment on column analytics.placement.currency is 'plain: ISO 4217';
create index placement_made on analytics.placement (made_on);
create index placement_of_job on analytics.placement (job);
create index placement_to_apply on analytics.placement (application) where applied_at is null;

-- Adverts that people could see, since when first, and at what price.
create table analytics.listing (
    id uuid primary key,
    job uuid not null,
    board text not null,
    live_on date,
    currency text,
    price bigint,
    changed uuid not null
);
comment on column analytics.listing.board is 'plain: name of a board';
comment on column analytics.listing.currency is 'plain: ISO 4217';
create index listing_live on analytics.listing (live_on) where live_on is not null;

create table analytics.resume (
    id uuid primary key,
    received_on date not null
);

-- What recruiters said of matches, with what the ranker had said.
create table analytics.verdict (
    event uuid primary key,
    job uuid not null,
    candidate uuid not null,
    verdict text not null,
    rank integer,
    score double precision,
    given_on date not null
);
comment on column analytics.verdict.verdict is 'plain: a code';
create index verdict_given on analytics.verdict (given_on);
