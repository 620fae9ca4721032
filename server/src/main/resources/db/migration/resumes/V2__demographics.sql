-- What candidates say of themselves, for audits of fairness alone: apart from all else, read as sums.
create table resumes.demographics (
    candidate uuid primary key,
    content bytea not null,
    declared_at timestamptz not null default clock_timestamp()
);
comment on column resumes.demographics.content is 'personal: encrypted under the candidate''s key';
