-- Which month the ranker took for the present one; before 0.5 that of ranked_at.
alter table matching.match add column as_of date;
create index match_by_versions on matching.match (versions) where ranked;
comment on column matching.match.versions is 'plain: release, taxonomy and ranker that ranked it';
