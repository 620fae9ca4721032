-- What came of calls that scripts led about an application; what was said is with communications.
create table hiring.application_call (
    application uuid not null references hiring.application,
    call uuid not null,
    outcome text not null,
    at timestamptz not null,
    primary key (application, call)
);
comment on column hiring.application_call.outcome is 'plain: how it ended, in one word';
