-- Enhanced and blind versions of résumés, as they were when they were made.
create table profiles.optimized (
    id uuid primary key,
    candidate uuid not null,
    profile uuid not null,
    form text not null,
    template text not null,
    versions text not null,
    content bytea not null,
    created_at timestamptz not null
);
create index optimized_candidate on profiles.optimized (candidate, id);
comment on column profiles.optimized.form is 'plain: ENHANCED or BLIND';
comment on column profiles.optimized.template is 'plain: CLEAN or BRANDED';
comment on column profiles.optimized.versions is 'plain: versions of release and taxonomy';
comment on column profiles.optimized.content is 'personal: encrypted under the candidate''s key';
