-- Reports that are sent again and again. due_at names the time that is to be sent for next, try_at when that is tried.
create table analytics.schedule (
    id uuid primary key,
    owner uuid not null,
    report text not null,
    filters jsonb not null,
    period text not null,
    format text not null,
    rhythm text not null,
    day smallint not null check (day between 1 and 31),
    at_time time not null,
    recipients uuid[] not null check (cardinality(recipients) > 0),
    due_at timestamptz not null,
    try_at timestamptz not null,
    sent_at timestamptz,
    failures integer not null default 0
);
comment on column analytics.schedule.report is 'plain: the name of a report';
comment on column analytics.schedule.filters is 'plain: ids, codes and the name of a board';
comment on column analytics.schedule.period is 'plain: a code';
comment on column analytics.schedule.format is 'plain: a code';
comment on column analytics.schedule.rhythm is 'plain: a code';
comment on column analytics.schedule.recipients is 'plain: ids of users';
create index schedule_of_owner on analytics.schedule (owner, id);
create index schedule_to_try on analytics.schedule (try_at, id);
