-- By which adverts on boards people applied.
create table hiring.applicant (
    application uuid primary key references hiring.application,
    listing uuid not null,
    name text not null
);
comment on column hiring.applicant.name is 'plain: what a board calls an application';
