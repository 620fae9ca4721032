\set day random(0, 670)
select made_on, source, count(*) from analytics.application
    where made_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1, 2;
select received_on, count(*) from analytics.resume
    where received_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1;
select made_on, count(*) from analytics.submission
    where made_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1;
select made_on, count(*) from analytics.interview
    where made_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1;
select made_on, count(*) from analytics.offer
    where made_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1;
select opened_on, count(*) from analytics.job
    where opened_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1;
select closed_on, count(*) from analytics.job
    where closed_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day and reason = 'FILLED' group by 1;
select placement.made_on, count(*),
        percentile_cont(0.5) within group (order by extract(epoch from placement.made_at - job.opened_at)::float8),
        percentile_cont(0.5) within group (order by extract(epoch from placement.made_at - application.made_at)::float8)
    from analytics.placement
    left join analytics.job on job.id = placement.job
    left join analytics.application on application.id = placement.application
    where placement.made_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day
    group by grouping sets ((placement.made_on), ());
select issued_on, currency, sum(net) from (
        select issued_on, currency, net from analytics.invoice
        union all
        select issued_on, currency, -net from analytics.credit_note) moved
    where issued_on between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1, 2;
select day, currency, sum(amount) from analytics.invoice_step
    where kind = 'SETTLED' and day between date '2024-03-01' + :day - 59 and date '2024-03-01' + :day group by 1, 2;
select moved.currency, day, sum(minor), sum(minor) filter (where due_on < date '2024-03-01' + :day) from (
        select step.invoice, step.currency, day,
            step.open - lag(step.open, 1, 0::bigint) over (partition by step.invoice order by step.event) as minor
        from analytics.invoice_step step) moved
    join analytics.invoice on invoice.id = moved.invoice
    where day <= date '2024-03-01' + :day group by 1, 2;
