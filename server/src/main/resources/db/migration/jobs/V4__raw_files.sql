-- Files with pages as sources sent them; what no job needs any more is removed.
create table jobs.raw_file (
    file uuid primary key,
    kept_at timestamptz not null
);
create index raw_file_kept on jobs.raw_file (kept_at);
insert into jobs.raw_file (file, kept_at) select distinct raw, now() from jobs.finding where raw is not null;
