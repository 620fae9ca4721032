-- A search ranks for a job, or for words that are no job: an advert that is kept as an input under a name made from it.
alter table matching.receipt
    alter column match drop not null,
    alter column job drop not null,
    add column words uuid;
create unique index receipt_of_search on matching.receipt (candidate, sha256) where match is null;

-- What somebody looks for again and again.
create table matching.search (
    id uuid primary key,
    owner uuid not null,
    name text not null,
    question jsonb not null,
    advert jsonb,
    least numeric(5, 2) not null,
    saved_at timestamptz not null
);
comment on column matching.search.name is 'plain: what a recruiter calls it';
comment on column matching.search.question is 'plain: what a recruiter looks for; about nobody';
comment on column matching.search.advert is 'plain: what the words of the question ask for';
create index search_of_owner on matching.search (owner, id);

-- Who came and was found, once for each search.
create table matching.search_hit (
    id uuid primary key,
    search uuid not null references matching.search on delete cascade,
    candidate uuid not null,
    profile uuid not null,
    score numeric(5, 2) not null,
    found_at timestamptz not null,
    unique (search, candidate)
);
create index search_hit_of_search on matching.search_hit (search, id);
create index search_hit_of_candidate on matching.search_hit (candidate);

create index feedback_of_match on matching.feedback (match);
