-- Who looks after people's ways to jobs, as hiring tells of them.
create table notifications.application (
    id uuid primary key,
    candidate uuid not null,
    owner uuid not null
);
create index application_of_candidate on notifications.application (candidate, id);

-- When meetings begin, as we were told last.
create table notifications.meeting (
    id uuid primary key,
    begins_at timestamptz not null
);
