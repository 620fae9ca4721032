-- Which versions have read adverts, and since when their models are live: what came later reads anew what came earlier has read.
create table adverts.reader (
    versions text primary key,
    since timestamptz not null default clock_timestamp(),
    live_since timestamptz not null default '-infinity'
);
comment on column adverts.reader.versions is 'plain: versions of release and models';

alter table adverts.advert add column tried_at timestamptz;
