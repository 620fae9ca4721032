-- Sums of the rows by day, kept as the rows come, so that the dashboard need not look at them.
create table analytics.daily (
    day date not null,
    metric text not null,
    dimension text not null,
    value bigint not null,
    primary key (day, metric, dimension)
) with (fillfactor = 50);
comment on column analytics.daily.metric is 'plain: name of a metric';
comment on column analytics.daily.dimension is 'plain: a currency, a source, or nothing';
-- For what stands at the end of a day: it is the sum of all days before.
create index daily_of_metric on analytics.daily (metric, day);
