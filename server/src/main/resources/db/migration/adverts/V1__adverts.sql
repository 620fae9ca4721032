-- What a job asks for, reading by reading; a reading never changes.
create table adverts.advert (
    id uuid primary key,
    job uuid not null,
    owner uuid not null,
    body jsonb not null,
    versions text not null,
    extracted_at timestamptz not null
);
comment on column adverts.advert.body is 'plain: the published words about a job and what they ask for';
comment on column adverts.advert.versions is 'plain: release and taxonomy that read it';
create index advert_of_job on adverts.advert (job, id);
