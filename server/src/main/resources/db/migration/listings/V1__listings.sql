-- Adverts on boards. What is to be done next about one, and when, stands in its row; every change of that gives it another
-- turn, and work on an older turn ends without effect.
create table listings.listing (
    id uuid primary key,
    job uuid not null,
    code text not null,
    board text not null,
    owner uuid not null,
    edition uuid not null,
    words jsonb not null,
    state text not null,
    board_id text,
    ticket text,
    url text,
    product text,
    price bigint,
    currency text,
    publish_at timestamptz,
    published_at timestamptz,
    expires_at timestamptz not null,
    refresh_every integer,
    refreshed_at timestamptz,
    problem text,
    closing text,
    deed text,
    due_at timestamptz,
    turn bigint not null default 1,
    call jsonb,
    service text,
    attempts integer not null default 0,
    version integer not null default 1,
    made_at timestamptz not null,
    moved_at timestamptz not null
);
comment on column listings.listing.code is 'plain: short code of a job';
comment on column listings.listing.board is 'plain: name of a board';
comment on column listings.listing.words is 'plain: the published words about a job';
comment on column listings.listing.state is 'plain: how far it has come';
comment on column listings.listing.board_id is 'plain: what the board calls it';
comment on column listings.listing.ticket is 'plain: by what the board is asked';
comment on column listings.listing.url is 'plain: where it stands';
comment on column listings.listing.product is 'plain: what is bought of the board';
comment on column listings.listing.currency is 'plain: of the price';
comment on column listings.listing.problem is 'plain: code of what stands in its way';
comment on column listings.listing.closing is 'plain: code of why it is taken down';
comment on column listings.listing.deed is 'plain: what is done next';
comment on column listings.listing.call is 'plain: what the board is asked, about a job';
comment on column listings.listing.service is 'plain: name of a partner';
-- A job stands once on a board, whoever publishes it and however often.
create unique index listing_once on listings.listing (job, board) where state not in ('CLOSED', 'FAILED');
create index listing_on_board on listings.listing (board, state, id);
create index listing_known_as on listings.listing (board, board_id) where board_id is not null;
create index listing_of_code on listings.listing (code, board);
create index listing_due on listings.listing (due_at) where due_at is not null;

-- What happened to an advert, with what the board answered.
create table listings.step (
    listing uuid not null references listings.listing,
    number integer not null,
    state text not null,
    reason text not null,
    exchange uuid,
    proof text,
    at timestamptz not null,
    primary key (listing, number)
);
comment on column listings.step.state is 'plain: where it has come';
comment on column listings.step.reason is 'plain: why, as a code';
comment on column listings.step.proof is 'plain: what a board answered about a job';

-- Money that is spent on a board, or may be: it counts from before the board is asked.
create table listings.spending (
    listing uuid primary key references listings.listing,
    board text not null,
    month date not null,
    amount bigint not null,
    currency text not null
);
comment on column listings.spending.board is 'plain: name of a board';
comment on column listings.spending.currency is 'plain: of the amount';
create index spending_of_month on listings.spending (board, month);

-- What boards are told to have become of applicants.
create table listings.outcome (
    id uuid primary key,
    listing uuid not null references listings.listing,
    applicant text not null,
    kind text not null,
    happened_at timestamptz not null,
    state text not null
);
comment on column listings.outcome.applicant is 'plain: what a board calls an application';
comment on column listings.outcome.kind is 'plain: what became of it';
comment on column listings.outcome.state is 'plain: whether the board knows';
create unique index outcome_once on listings.outcome (listing, applicant, kind, happened_at);

-- Where the last question for a board's events ended.
create table listings.news (
    board text primary key,
    since text not null
);
comment on column listings.news.board is 'plain: name of a board';
comment on column listings.news.since is 'plain: cursor of a board';

-- Pages of the careers site that the search engine is told of.
create table listings.notice (
    listing uuid primary key references listings.listing,
    url text not null,
    gone boolean not null,
    number bigint not null,
    told_at timestamptz
);
comment on column listings.notice.url is 'plain: address of a page about a job';

-- The table of db-scheduler, whose columns it gives.
create table listings.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
comment on column listings.scheduled_task.task_name is 'plain: what is due';
comment on column listings.scheduled_task.task_instance is 'plain: for which advert, and which turn';
comment on column listings.scheduled_task.task_data is 'plain: nothing';
comment on column listings.scheduled_task.picked_by is 'plain: name of a process';
create index scheduled_task_due on listings.scheduled_task (execution_time);
