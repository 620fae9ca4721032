-- What people say to being represented at clients. A yes holds at the client for every job.
create table hiring.mandate (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    client uuid not null references hiring.client,
    state text not null,
    channel text,
    wording_version integer not null,
    wording text not null,
    secret bytea,
    secret_hash text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    until timestamptz not null,
    check ((answered_at is null) = (state = 'ASKED'))
);
comment on column hiring.mandate.state is 'plain: what was said';
comment on column hiring.mandate.channel is 'plain: e-mail or text message';
comment on column hiring.mandate.wording is 'plain: our question, with the client''s and the job''s name';
comment on column hiring.mandate.secret is 'personal: encrypted under the candidate''s key, removed when the link was sent';
comment on column hiring.mandate.secret_hash is 'plain: hash of random bits';
create unique index mandate_of_secret on hiring.mandate (secret_hash);
create index mandate_of_application on hiring.mandate (application, id);
create index mandate_of_candidate on hiring.mandate (candidate, client, id);
