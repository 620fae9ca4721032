-- What people ask about their applications: to have something put right, or a person look again.
create table hiring.review_request (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    kind text not null,
    state text not null,
    words bytea,
    asked_at timestamptz not null,
    note bytea,
    answered_by uuid,
    answered_at timestamptz,
    check ((answered_at is null) = (state = 'OPEN')),
    check ((answered_at is null) = (answered_by is null))
);
comment on column hiring.review_request.kind is 'plain: what is asked for';
comment on column hiring.review_request.state is 'plain: whether it is answered';
comment on column hiring.review_request.words is 'personal: encrypted under the candidate''s key';
comment on column hiring.review_request.note is 'personal: encrypted under the candidate''s key';
create index review_request_of_application on hiring.review_request (application, id);
create index review_request_of_candidate on hiring.review_request (candidate, id);
