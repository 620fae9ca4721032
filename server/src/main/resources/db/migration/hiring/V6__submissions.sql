-- Whom we put forward to which client.
create table hiring.submission (
    id uuid primary key,
    application uuid not null references hiring.application,
    candidate uuid not null,
    client uuid not null references hiring.client,
    contact uuid not null references hiring.contact,
    mandate uuid not null references hiring.mandate,
    terms_version integer not null,
    file uuid not null,
    reference text not null,
    note bytea,
    message uuid,
    owned_until date not null,
    answer text,
    reason text,
    submitted_by uuid not null,
    submitted_at timestamptz not null,
    answered_at timestamptz,
    foreign key (client, terms_version) references hiring.terms,
    check ((answer is null) = (answered_at is null)),
    check ((reason is not null) = (answer is not distinct from 'DECLINED'))
);
comment on column hiring.submission.reference is 'plain: the end of the candidate''s id';
comment on column hiring.submission.note is 'personal: encrypted under the candidate''s key';
comment on column hiring.submission.answer is 'plain: what the client says';
comment on column hiring.submission.reason is 'plain: a code';
create index submission_of_application on hiring.submission (application, id);
create index submission_of_candidate on hiring.submission (candidate, client, id);
create index submission_of_client on hiring.submission (client, id);

-- The ledger of introductions. Lines are chained by hashes for each client, and never changed: the service's role has no right
-- to, and whoever gets round that meets the trigger.
create table hiring.introduction (
    client uuid not null references hiring.client,
    number integer not null,
    submission uuid not null unique references hiring.submission,
    candidate uuid not null,
    contact uuid not null,
    introduced_by uuid not null,
    terms_version integer not null,
    mandate uuid not null,
    at timestamptz not null,
    hash_before text not null,
    hash text not null,
    primary key (client, number)
);
comment on column hiring.introduction.hash_before is 'plain: hash of the line before';
comment on column hiring.introduction.hash is 'plain: hash of ids and times';
revoke update, delete, truncate on hiring.introduction from current_user;

create function hiring.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of introductions is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger introduction_is_append_only before update or delete or truncate on hiring.introduction
    for each statement execute function hiring.refuse_change();
