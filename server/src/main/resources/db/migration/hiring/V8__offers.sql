-- What clients offer to candidates. That an offer has expired follows from its last day.
create table hiring.offer (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    client uuid not null references hiring.client,
    job uuid not null,
    pay bigint not null,
    currency text not null,
    starts_on date not null,
    expires_on date not null,
    answer text,
    reason text,
    note bytea,
    made_by uuid not null,
    made_at timestamptz not null,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null)),
    check ((reason is not null) = (answer is not distinct from 'DECLINED'))
);
comment on column hiring.offer.currency is 'plain: of the pay';
comment on column hiring.offer.answer is 'plain: what the candidate says';
comment on column hiring.offer.reason is 'plain: a code';
comment on column hiring.offer.note is 'personal: encrypted under the candidate''s key';
create index offer_of_application on hiring.offer (application, id);
create index offer_of_candidate on hiring.offer (candidate, id);
create index offer_of_client on hiring.offer (client, id);
create index offer_of_job on hiring.offer (job, id);
