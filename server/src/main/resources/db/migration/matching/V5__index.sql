-- What a person is found by beside what they are ranked by: made once, copied into indexes. A meaning without a vector was
-- read where no model could run; no meaning at all is of a release before.
alter table matching.person
    add column vector bytea,
    add column meaning text,
    add column languages text[] not null default '{}',
    add column work_rights text[] not null default '{}',
    add column admitted_at timestamptz;
alter table matching.person alter column admitted_at set default now();
comment on column matching.person.vector is 'plain: the direction of the meaning of titles and skills';
comment on column matching.person.meaning is 'plain: names the model that made the vector';
comment on column matching.person.languages is 'plain: codes';
comment on column matching.person.work_rights is 'plain: codes of countries';

alter table matching.advert
    add column vector bytea,
    add column meaning text,
    add column least numeric(5, 2);
comment on column matching.advert.vector is 'plain: the direction of the meaning of title and skills';
comment on column matching.advert.meaning is 'plain: names the model that made the vector';

-- Who is seen by one recruiter alone.
create table matching.wall (
    candidate uuid primary key,
    owner uuid not null
);
