-- name: funnel/stages
with way as (
    select * from unnest(array['NEW', 'SCREENED', 'SHORTLISTED', 'SUBMITTED', 'INTERVIEW', 'OFFER', 'PLACED'])
        with ordinality as way (stage, number)),
came as (select * from truth.application where day between :from and :until),
reached as (select stage, number, (select count(*) from came where furthest >= number - 1) as people from way),
stayed as (
    select stay.stage, count(*) as stays, percentile_cont(array[0.5, 0.9]::float8[]) within group
        (order by extract(epoch from left_at - entered_at)::float8 / 86400) as days
    from truth.stay join came on came.id = stay.application group by stay.stage)
select stage as "row", people as "reached",
    round(people::numeric / nullif(lag(people) over (order by number), 0), 4) as "conversion",
    round(people::numeric / nullif(first_value(people) over (order by number), 0), 4) as "of-all",
    stays as "stays", round(days[1]::numeric, 2) as "median-days", round(days[2]::numeric, 2) as "days-of-nine-in-ten"
from reached left join stayed using (stage)

-- name: funnel/standing
with came as (select * from truth.application where day between :from and :until)
select stage as "row", count(*) as "applications", round(count(*)::numeric / (select count(*) from came), 4) as "of-all"
from came group by stage
union all
select 'total', count(*), null from came

-- name: funnel/series reached
select name as "row", count(*) as "value"
from truth.application
join unnest(array['NEW', 'SCREENED', 'SHORTLISTED', 'SUBMITTED', 'INTERVIEW', 'OFFER', 'PLACED'])
    with ordinality as way (name, number) on furthest >= number - 1
where day between :from and :until group by name

-- name: time-to-fill/times
select title as "row", count(days) as "placements", round(avg(days)::numeric, 2) as "mean-days",
    round((percentile_cont(0.1) within group (order by days))::numeric, 2) as "days-of-one-in-ten",
    round((percentile_cont(0.25) within group (order by days))::numeric, 2) as "days-of-a-quarter",
    round((percentile_cont(0.5) within group (order by days))::numeric, 2) as "median-days",
    round((percentile_cont(0.75) within group (order by days))::numeric, 2) as "days-of-three-quarters",
    round((percentile_cont(0.9) within group (order by days))::numeric, 2) as "days-of-nine-in-ten"
from truth.placement,
    lateral (values ('Time to fill', days_to_fill), ('Time to hire', days_to_hire)) took (title, days)
where day between :from and :until group by title

-- name: time-to-fill/months
select to_char(day, 'YYYY-MM') as "row", count(*) as "placements",
    round((percentile_cont(0.5) within group (order by days_to_fill))::numeric, 2) as "days-to-fill",
    round((percentile_cont(0.5) within group (order by days_to_hire))::numeric, 2) as "days-to-hire"
from truth.placement where day between :from and :until group by 1

-- name: time-to-fill/series time-to-fill
select case when days_to_fill >= 182 then '182+'
        else concat(7 * floor(days_to_fill / 7), '-', 7 * floor(days_to_fill / 7) + 7) end as "row",
    count(*) as "value"
from truth.placement where day between :from and :until and days_to_fill is not null group by 1

-- name: time-to-fill/series time-to-hire
select case when days_to_hire >= 182 then '182+'
        else concat(7 * floor(days_to_hire / 7), '-', 7 * floor(days_to_hire / 7) + 7) end as "row",
    count(*) as "value"
from truth.placement where day between :from and :until and days_to_hire is not null group by 1

-- name: sources/sources
select case when grouping(source) = 1 then 'total' else source end as "row", count(*) as "applications",
    count(*) filter (where furthest >= 3) as "submitted", count(*) filter (where furthest >= 4) as "interviewed",
    count(*) filter (where furthest = 6) as "placed",
    round((count(*) filter (where furthest = 6))::numeric / nullif(count(*), 0), 4) as "of-all-placed"
from truth.application where day between :from and :until group by rollup (source)

-- name: sources/costs
select concat(currency, ' ', currency) as "row", sum(cost) as "cost",
    round(sum(cost) / nullif(applied, 0), 2) as "cost-per-application",
    round(sum(cost) / nullif(hired, 0), 2) as "cost-per-hire"
from truth.advertising, (
    select count(*) as applied, count(*) filter (where furthest = 6) as hired
    from truth.application where source = 'APPLIED' and day between :from and :until) people
where day between :from and :until group by currency, applied, hired

-- name: sources/series applications
select source as "row", count(*) as "value" from truth.application where day between :from and :until group by source

-- name: boards/boards
select case when grouping(board) = 1 then 'total' else coalesce(board, '(unknown)') end as "row", count(*) as "applications",
    count(*) filter (where furthest >= 3) as "submitted", count(*) filter (where furthest >= 4) as "interviewed",
    count(*) filter (where furthest = 6) as "placed",
    round((count(*) filter (where furthest = 6))::numeric / nullif(count(*), 0), 4) as "of-all-placed"
from truth.application where day between :from and :until group by rollup (board)

-- name: boards/board-costs
select concat(board, ' ', currency) as "row", sum(cost) as "cost",
    round(sum(cost) / nullif(applied, 0), 2) as "cost-per-application",
    round(sum(cost) / nullif(hired, 0), 2) as "cost-per-hire"
from truth.advertising left join (
    select board, count(*) as applied, count(*) filter (where furthest = 6) as hired
    from truth.application where source = 'APPLIED' and day between :from and :until group by board) people using (board)
where day between :from and :until group by board, currency, applied, hired

-- name: boards/series applications
select coalesce(board, '(unknown)') as "row", count(*) as "value"
from truth.application where day between :from and :until group by 1

-- name: recruiters/work
with opened as (
    select owner as recruiter, count(*) as jobs,
        count(*) filter (where exists (select from truth.placement where placement.job = job.id)) as filled
    from truth.job where day between :from and :until group by owner),
done as (
    select owner as recruiter, count(*) filter (where kind = 'submission') as submissions,
        count(*) filter (where kind = 'interview') as interviews
    from truth.deed join truth.application on application.id = deed.application
    where deed.day between :from and :until group by owner),
placed as (
    select recruiter, count(*) as placements from truth.placement where day between :from and :until group by recruiter),
paid as (
    select recruiter, round((percentile_cont(0.5) within group (order by days))::numeric, 2) as days
    from truth.settled where last_on between :from and :until group by recruiter)
select concat(recruiter, ' ', recruiter) as "row", jobs as "jobs", round(filled::numeric / jobs, 4) as "fill-rate",
    submissions as "submissions", interviews as "interviews", placements as "placements", days as "days-to-pay"
from opened full join done using (recruiter) full join placed using (recruiter) full join paid using (recruiter)
where recruiter is not null

-- name: recruiters/money
select concat(recruiter, ' ', recruiter, ' ', currency) as "row", sum(net) as "revenue"
from truth.earning where recruiter is not null and day between :from and :until group by recruiter, currency

-- name: recruiters/series placements
select recruiter as "row", count(*) as "value"
from truth.placement where recruiter is not null and day between :from and :until group by recruiter

-- name: clients/work
with wanted as (
    select distinct client, job from truth.deed join truth.application on application.id = deed.application
    where kind = 'submission' and deed.day between :from and :until),
opened as (
    select client, count(*) as jobs, count(*) filter (where exists (
        select from truth.placement where placement.job = wanted.job and placement.client = wanted.client)) as filled
    from wanted group by client),
done as (
    select client, count(*) filter (where kind = 'submission') as submissions,
        count(*) filter (where kind = 'interview') as interviews
    from truth.deed where day between :from and :until group by client),
placed as (
    select client, count(*) as placements from truth.placement where day between :from and :until group by client),
paid as (
    select client, round((percentile_cont(0.5) within group (order by days))::numeric, 2) as days
    from truth.settled where last_on between :from and :until group by client)
select concat(client, ' ', client) as "row", jobs as "jobs", round(filled::numeric / jobs, 4) as "fill-rate",
    submissions as "submissions", interviews as "interviews", placements as "placements", days as "days-to-pay"
from opened full join done using (client) full join placed using (client) full join paid using (client)

-- name: clients/money
select concat(client, ' ', client, ' ', currency) as "row", sum(net) as "revenue"
from truth.earning where day between :from and :until group by client, currency

-- name: clients/series placements
select client as "row", count(*) as "value" from truth.placement where day between :from and :until group by client

-- name: matching-quality/verdicts
with span as (
    select to_char(month, 'YYYY-MM') as name, greatest(month::date, :from) as first,
        least((month + interval '1 month - 1 day')::date, :until) as last
    from generate_series(date_trunc('month', :from), :until, interval '1 month') month
    union all
    select 'total', :from, :until),
given as (select name, verdict.* from span join truth.verdict on day between first and last),
words as (
    select distinct on (name, job, candidate) name, job, verdict = 'REJECTED' as is_rejected, score
    from given where score is not null order by name, job, candidate, event desc),
agreed as (
    select name, avg(case when up.score > down.score then 1 when up.score = down.score then 0.5 else 0 end) as share
    from words up join words down using (name, job) where down.is_rejected and not up.is_rejected group by name)
select name as "row", count(*) filter (where verdict = 'SHORTLISTED') as "shortlisted",
    count(*) filter (where verdict = 'REJECTED') as "rejected",
    count(*) filter (where verdict = 'INTERVIEWED') as "interviewed",
    count(*) filter (where verdict = 'OFFERED') as "offered", count(*) filter (where verdict = 'HIRED') as "hired",
    round(share, 4) as "agreement",
    round((percentile_cont(0.5) within group (order by score) filter (where verdict = 'HIRED'))::numeric, 1)
        as "score-of-hired",
    round((percentile_cont(0.5) within group (order by score) filter (where verdict = 'INTERVIEWED'))::numeric, 1)
        as "score-of-interviewed",
    round((percentile_cont(0.5) within group (order by rank) filter (where verdict = 'SHORTLISTED'))::numeric, 1)
        as "place-of-shown"
from given left join agreed using (name) group by name, share

-- name: matching-quality/series agreement
with given as (select to_char(day, 'YYYY-MM') as month, verdict.* from truth.verdict where day between :from and :until),
words as (
    select distinct on (month, job, candidate) month, job, verdict = 'REJECTED' as is_rejected, score
    from given where score is not null order by month, job, candidate, event desc)
select month as "row",
    round(avg(case when up.score > down.score then 1 when up.score = down.score then 0.5 else 0 end), 4) as "value"
from words up join words down using (month, job) where down.is_rejected and not up.is_rejected group by month

-- name: diversity/sex, diversity/ethnicity, diversity/age
-- Nobody of them has declared anything.
with passed as (
    select 'applied' as what, day, candidate from truth.application
    union all
    select lower(next), stay.day, candidate from truth.stay join truth.application on application.id = stay.application
    where next in ('SHORTLISTED', 'PLACED'))
select to_char(day, 'YYYY"-Q"Q" NOT_SAID"') as "row", count(distinct candidate) filter (where what = 'applied') as "applied",
    count(distinct candidate) filter (where what = 'shortlisted') as "shortlisted",
    count(distinct candidate) filter (where what = 'placed') as "placed"
from passed
where day >= date_trunc('quarter', :from)::date
    and day < (date_trunc('quarter', :until) + interval '3 months')::date group by 1

-- name: revenue/months
with span as (
    select to_char(month, 'YYYY-MM') as name, greatest(month::date, :from) as first,
        least((month + interval '1 month - 1 day')::date, :until) as last
    from generate_series(date_trunc('month', :from), :until, interval '1 month') month),
owed as (select movement.*, due_on, currency from truth.movement join truth.invoice on invoice.id = movement.invoice)
select concat(name, ' ', currency) as "row",
    (select sum(net) from truth.earning where earning.currency = money.currency and day between first and last) as "revenue",
    (select -sum(amount) from owed
        where owed.currency = money.currency and kind = 'SETTLED' and day between first and last) as "paid",
    (select sum(amount) from owed where owed.currency = money.currency and day <= last) as "outstanding",
    (select sum(amount) from owed where owed.currency = money.currency and day <= last and due_on < last) as "overdue"
from span, (select distinct currency from truth.invoice) money

-- name: revenue/series revenue-AUD
select to_char(day, 'YYYY-MM') as "row", sum(net) as "value"
from truth.earning where currency = 'AUD' and day between :from and :until group by 1

-- name: revenue/series revenue-NZD
select to_char(day, 'YYYY-MM') as "row", sum(net) as "value"
from truth.earning where currency = 'NZD' and day between :from and :until group by 1

-- name: revenue/pipeline
with decided as (
    select stage, count(*) filter (where furthest >= place) as all_decided,
        count(*) filter (where furthest >= place and ended = 'PLACED') as placed
    from (select stage as ended, furthest from truth.application
        where stage in ('PLACED', 'REJECTED', 'WITHDRAWN') and day between :until - 364 and :until) past,
        (values ('SUBMITTED', 3), ('INTERVIEW', 4), ('OFFER', 5)) way (stage, place)
    group by stage),
waiting as (select stage, count(*) as people from truth.application group by stage),
fees as (
    select currency, sum(fee) as fee, sum(count(*)) over () as placements
    from truth.placement where day between :until - 364 and :until group by currency)
select concat(stage, ' ', currency) as "row", coalesce(people, 0) as "applications",
    round(placed::numeric / nullif(all_decided, 0), 4) as "chance",
    round(coalesce(people, 0) * placed * fee / nullif(all_decided * placements, 0), 2) as "estimate"
from decided left join waiting using (stage) cross join fees

-- name: forecast/series applications
with known as (
    select day from truth.application where day <= :until and day >= (:until + 1 - interval '3 years')::date),
start as (select min(day) + (:until + 1 - min(day)) % 7 as day from known)
select (start.day + 7 * ((known.day - start.day) / 7))::text as "row", count(*) as "value"
from known, start where known.day >= start.day group by 1

-- name: forecast/series placements
with known as (
    select day from truth.placement where day <= :until and day >= (:until + 1 - interval '3 years')::date),
start as (select min(day) + (:until + 1 - min(day)) % 7 as day from known)
select (start.day + 7 * ((known.day - start.day) / 7))::text as "row", count(*) as "value"
from known, start where known.day >= start.day group by 1

-- name: forecast/series revenue-AUD
select date_trunc('month', day)::date::text as "row", greatest(0, sum(net)) as "value"
from truth.earning
where currency = 'AUD' and day < date_trunc('month', :until + 1)::date
    and day >= (date_trunc('month', :until + 1) - interval '3 years')::date
group by 1

-- name: forecast/series revenue-NZD
select date_trunc('month', day)::date::text as "row", greatest(0, sum(net)) as "value"
from truth.earning
where currency = 'NZD' and day < date_trunc('month', :until + 1)::date
    and day >= (date_trunc('month', :until + 1) - interval '3 years')::date
group by 1
