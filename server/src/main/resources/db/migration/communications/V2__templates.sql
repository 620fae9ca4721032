-- Words of the agency's own for messages, version by version; a version never changes. The latest is filled in.
create table communications.template (
    id uuid primary key,
    name text not null,
    version integer not null,
    subject text,
    text text not null,
    html text,
    variables text[] not null,
    made_by uuid not null,
    made_at timestamptz not null,
    unique (name, version)
);
comment on column communications.template.name is 'plain: name of a template';
comment on column communications.template.subject is 'plain: words of the agency, with gaps';
comment on column communications.template.text is 'plain: words of the agency, with gaps';
comment on column communications.template.html is 'plain: words of the agency, with gaps';
comment on column communications.template.variables is 'plain: names of gaps';
