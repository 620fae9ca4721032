-- Talks between candidates and clients. Their times follow the meetings in communications.
create table hiring.interview (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    client uuid not null references hiring.client,
    contacts uuid[] not null,
    meeting uuid not null unique,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    cancelled boolean not null,
    outcome text,
    note bytea,
    arranged_by uuid not null
);
comment on column hiring.interview.contacts is 'plain: ids of who the candidate talks with';
comment on column hiring.interview.outcome is 'plain: what came of it';
comment on column hiring.interview.note is 'personal: encrypted under the candidate''s key';
create index interview_of_application on hiring.interview (application, id);
create index interview_of_candidate on hiring.interview (candidate, id);
