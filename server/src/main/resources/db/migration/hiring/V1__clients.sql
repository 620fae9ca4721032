-- Companies that we find people for, or would like to.
create table hiring.client (
    id uuid primary key,
    name text not null,
    legal_name text,
    registration_number text,
    country text not null,
    website text,
    owner uuid not null,
    team uuid,
    state text not null,
    off_limits_until date,
    version integer not null,
    added_at timestamptz not null
);
comment on column hiring.client.name is 'plain: name of a company';
comment on column hiring.client.legal_name is 'plain: name of a company in contracts';
comment on column hiring.client.registration_number is 'plain: number of a company in a public register';
comment on column hiring.client.country is 'plain: where it is registered';
comment on column hiring.client.website is 'plain: pages of a company';
comment on column hiring.client.state is 'plain: how we stand with it';
create unique index client_once on hiring.client (country, registration_number) where registration_number is not null;
create index client_of_owner on hiring.client (owner, id);
