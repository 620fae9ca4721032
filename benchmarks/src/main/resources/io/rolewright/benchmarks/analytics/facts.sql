-- The bodies of the facts as rows, read from the event log alone. Days are those of the agency's clocks.
create schema truth;

create materialized view truth.fact as
select id as event, at, (at at time zone 'Australia/Perth')::date as day, type, body
from runtime.event
where source in ('/jobs', '/hiring', '/listings', '/resumes', '/matching', '/billing');
create index on truth.fact (type);

-- How far a stage is on the way; rejected and withdrawn lead nowhere.
create function truth.place(stage text) returns integer language sql immutable
    return coalesce(array_position(array['SCREENED', 'SHORTLISTED', 'SUBMITTED', 'INTERVIEW', 'OFFER', 'PLACED'], stage), 0);

create materialized view truth.job as
select body ->> 'job' as id, body ->> 'owner' as owner, at, day
from truth.fact where type = 'jobs.job-received.v1';
create unique index on truth.job (id);

-- The last time that a job was closed and not opened again after.
create materialized view truth.closing as
select * from (
    select distinct on (body ->> 'job') body ->> 'job' as job, type, body ->> 'reason' as reason, day
    from truth.fact where type in ('jobs.job-closed.v1', 'jobs.job-returned.v1')
    order by body ->> 'job', event desc) last
where type = 'jobs.job-closed.v1';

create materialized view truth.move as
select body ->> 'application' as application, (body ->> 'version')::integer as version, body ->> 'from' as stage,
    body ->> 'to' as next, (body ->> 'at')::timestamptz as left_at, day
from truth.fact where type = 'hiring.application-moved.v1';
create index on truth.move (application, version);

create materialized view truth.advert as
select body ->> 'listing' as id, min(body ->> 'job') as job, min(body ->> 'board') as board,
    min(day) filter (where body ->> 'to' = 'LIVE') as live_on,
    (array_agg(body -> 'price' order by event desc) filter (where body -> 'price' is not null))[1] ->> 'currency' as currency,
    ((array_agg(body -> 'price' order by event desc) filter (where body -> 'price' is not null))[1] ->> 'amount')::numeric as price
from truth.fact where type = 'listings.listing-moved.v1' group by 1;

-- Who came to be up for a job, where they saw its advert, how far they came, and where they are now.
create materialized view truth.application as
select made.body ->> 'application' as id, made.body ->> 'candidate' as candidate, made.body ->> 'job' as job,
    made.body ->> 'owner' as owner, made.body ->> 'source' as source, advert.board, made.at, made.day,
    coalesce(moved.stage, 'NEW') as stage, coalesce(moved.furthest, 0) as furthest
from truth.fact made
left join (
    select application, (array_agg(next order by version desc))[1] as stage, max(truth.place(next)) as furthest
    from truth.move group by application) moved on moved.application = made.body ->> 'application'
left join (
    select body ->> 'application' as application, min(body ->> 'listing') as listing
    from truth.fact where type = 'hiring.applicant-traced.v1' group by 1) traced
    on traced.application = made.body ->> 'application'
left join truth.advert on advert.id = traced.listing
where made.type = 'hiring.application-made.v1';
create unique index on truth.application (id);
create index on truth.application (day);

-- From when to when somebody was in a stage that they left.
create materialized view truth.stay as
select move.application, move.stage, move.next, move.day, move.left_at,
    coalesce(lag(move.left_at) over (partition by move.application order by move.version), application.at) as entered_at
from truth.move join truth.application on application.id = move.application;
create index on truth.stay (application);

create materialized view truth.deed as
select substring(type from 'hiring\.(\w+)-') as kind, body ->> 'application' as application, body ->> 'client' as client, day
from truth.fact where type in ('hiring.submission-made.v1', 'hiring.interview-arranged.v1', 'hiring.offer-made.v1');
create index on truth.deed (kind, day);

create materialized view truth.placement as
select fact.body ->> 'placement' as id, fact.body ->> 'application' as application, fact.body ->> 'client' as client,
    fact.body ->> 'job' as job, coalesce(fact.body ->> 'placedBy', application.owner) as recruiter, fact.at, fact.day,
    fact.body -> 'fee' ->> 'currency' as currency, (fact.body -> 'fee' ->> 'amount')::numeric as fee,
    extract(epoch from fact.at - job.at)::float8 / 86400 as days_to_fill,
    extract(epoch from fact.at - application.at)::float8 / 86400 as days_to_hire
from truth.fact
left join truth.application on application.id = fact.body ->> 'application'
left join truth.job on job.id = fact.body ->> 'job'
where type = 'hiring.placement-made.v1';
create index on truth.placement (day);
create index on truth.placement (job);

create materialized view truth.resume as
select body ->> 'resume' as id, min(day) as day from truth.fact where type = 'resumes.resume-received.v1' group by 1;
create index on truth.resume (day);

create materialized view truth.verdict as
select event, body ->> 'job' as job, body ->> 'candidate' as candidate, body ->> 'verdict' as verdict,
    (body ->> 'rank')::float8 as rank, (body ->> 'score')::float8 as score, day
from truth.fact where type = 'matching.feedback-given.v1';
create index on truth.verdict (day);

create materialized view truth.invoice as
select body ->> 'invoice' as id, body ->> 'client' as client, placement.recruiter, body -> 'net' ->> 'currency' as currency,
    (body -> 'net' ->> 'amount')::numeric as net, (body ->> 'issuedOn')::date as issued_on, (body ->> 'dueOn')::date as due_on
from truth.fact
left join truth.placement on placement.id = body ->> 'placement'
where type = 'billing.invoice-issued.v1';
create unique index on truth.invoice (id);

-- Earned by invoices, given back by credit notes.
create materialized view truth.earning as
select body ->> 'client' as client, placement.recruiter, body -> 'net' ->> 'currency' as currency,
    (body -> 'net' ->> 'amount')::numeric * case type when 'billing.invoice-issued.v1' then 1 else -1 end as net,
    (body ->> 'issuedOn')::date as day
from truth.fact
left join truth.placement on placement.id = body ->> 'placement'
where type in ('billing.invoice-issued.v1', 'billing.credit-note-issued.v1');
create index on truth.earning (day);

-- All that makes what is owed for an invoice more or less. What the facts say is left to be paid plays no part.
create materialized view truth.movement as
select body ->> 'invoice' as invoice, event, 'ISSUED' as kind, (body ->> 'issuedOn')::date as day,
    (body -> 'net' ->> 'amount')::numeric + (body -> 'tax' ->> 'amount')::numeric as amount
from truth.fact where type = 'billing.invoice-issued.v1'
union all
select body ->> 'invoice', event, 'CREDITED', (body ->> 'issuedOn')::date,
    -(body -> 'net' ->> 'amount')::numeric - (body -> 'tax' ->> 'amount')::numeric
from truth.fact where type = 'billing.credit-note-issued.v1'
union all
select body ->> 'invoice', event, 'SETTLED', (body ->> 'settledOn')::date, -(body -> 'amount' ->> 'amount')::numeric
from truth.fact where type = 'billing.invoice-settled.v1';
create index on truth.movement (invoice);

-- Invoices of which nothing is left, as the last of them was paid by the client.
create materialized view truth.settled as
select invoice.client, invoice.recruiter, ended.last_on, (ended.last_on - invoice.issued_on)::float8 as days
from (
    select invoice, max(day) as last_on from truth.movement group by invoice
    having sum(amount) = 0 and (array_agg(kind order by event desc))[1] = 'SETTLED') ended
join truth.invoice on invoice.id = ended.invoice;

-- What advertising cost: adverts when they were seen first, and expenses, which belong to no board.
create materialized view truth.advertising as
select board, currency, price as cost, live_on as day from truth.advert where price is not null and live_on is not null
union all
select '(expenses for advertising)', body -> 'net' ->> 'currency', (body -> 'net' ->> 'amount')::numeric,
    (body ->> 'spentOn')::date
from truth.fact where type = 'billing.expense-approved.v1' and body ->> 'category' = 'ADVERTISING';

analyze;
