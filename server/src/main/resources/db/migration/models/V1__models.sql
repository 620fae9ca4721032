-- Models. A row is locked while anything about its versions' aliases changes, so that changes follow one another.
create table models.model (
    name text primary key,
    id uuid not null unique,
    added_at timestamptz not null
);
comment on column models.model.name is 'plain: a name of the manifest';

-- Bytes by their hash, in parts: nothing holds a whole artefact, and a backup of the database holds them all.
create table models.artifact (
    sha256 text primary key,
    size bigint not null check (size > 0),
    stored_at timestamptz not null
);
create table models.artifact_part (
    sha256 text not null references models.artifact on delete cascade,
    position integer not null,
    bytes bytea not null,
    primary key (sha256, position)
);
-- Most artefacts are packed already; what is not is small.
alter table models.artifact_part alter column bytes set storage external;
comment on column models.artifact.sha256 is 'plain: a hash of bytes that are about nobody';
comment on column models.artifact_part.sha256 is 'plain: a hash of bytes that are about nobody';
comment on column models.artifact_part.bytes is 'plain: part of a model, which is about nobody';

-- What is written here never changes.
create table models.version (
    model text not null references models.model,
    version integer not null check (version > 0),
    hash text not null,
    artifact text not null references models.artifact,
    card text not null,
    label text not null,
    licence text not null,
    training text not null,
    metrics jsonb not null,
    parents text[] not null,
    registered_at timestamptz not null,
    registered_by text not null,
    primary key (model, version),
    unique (model, hash)
);
create index version_hash on models.version (hash);
create index version_artifact on models.version (artifact);
comment on column models.version.model is 'plain: a name of the manifest';
comment on column models.version.hash is 'plain: a hash of artefact and card';
comment on column models.version.artifact is 'plain: a hash of bytes that are about nobody';
comment on column models.version.card is 'plain: a description of a model';
comment on column models.version.label is 'plain: a version as its maker names it';
comment on column models.version.licence is 'plain: the name of a licence';
comment on column models.version.training is 'plain: a description of training data';
comment on column models.version.metrics is 'plain: names and numbers';
comment on column models.version.parents is 'plain: hashes of versions';
comment on column models.version.registered_by is 'plain: an actor by id';

create function models.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of models.% is refused: what is written there stays', tg_op, tg_table_name;
end $$;
create trigger version_stays before update or delete or truncate on models.version
    for each statement execute function models.refuse_change();

-- Which version an alias has named from when on; the last row of an alias holds. Kept for ever.
create table models.alias_move (
    model text not null references models.model,
    position integer not null,
    alias text not null check (alias in ('LIVE', 'SHADOW', 'PREVIOUS')),
    version integer,
    moved_at timestamptz not null,
    moved_by text not null,
    primary key (model, position),
    foreign key (model, version) references models.version
);
create index alias_move_last on models.alias_move (model, alias, position desc);
comment on column models.alias_move.model is 'plain: a name of the manifest';
comment on column models.alias_move.alias is 'plain: one of three words';
comment on column models.alias_move.moved_by is 'plain: an actor by id';
create trigger alias_move_stays before update or delete or truncate on models.alias_move
    for each statement execute function models.refuse_change();

-- Who approved what, and up to which move of an alias they had seen the model go.
create table models.approval (
    model text not null,
    version integer not null,
    approved_by text not null,
    approved_at timestamptz not null,
    after_move integer not null,
    primary key (model, version, approved_by, after_move),
    foreign key (model, version) references models.version
);
comment on column models.approval.model is 'plain: a name of the manifest';
comment on column models.approval.approved_by is 'plain: an actor by id';

-- The last result of each gate; all that were reported stand in the event log.
create table models.gate (
    model text not null,
    version integer not null,
    gate text not null,
    passed boolean not null,
    value double precision,
    bound double precision,
    consumer text not null,
    reported_at timestamptz not null,
    primary key (model, version, gate),
    foreign key (model, version) references models.version
);
comment on column models.gate.model is 'plain: a name of the manifest';
comment on column models.gate.gate is 'plain: the name of a gate';
comment on column models.gate.consumer is 'plain: the name of a service';

-- Which process runs which version.
create table models.running (
    model text not null,
    process text not null,
    service text not null,
    version integer not null,
    since timestamptz not null,
    seen_at timestamptz not null,
    primary key (model, process, service),
    foreign key (model, version) references models.version
);
comment on column models.running.model is 'plain: a name of the manifest';
comment on column models.running.process is 'plain: number and machine of a process';
comment on column models.running.service is 'plain: the name of a service';

-- What a version saw and said when it was made.
create table models.reference (
    model text not null,
    version integer not null,
    reference jsonb not null,
    primary key (model, version),
    foreign key (model, version) references models.version
);
comment on column models.reference.model is 'plain: a name of the manifest';
comment on column models.reference.reference is 'plain: names and counts';

-- What a version has seen and said, by the hour.
create table models.observed (
    model text not null,
    version integer not null,
    what text not null,
    hour timestamptz not null,
    edges double precision[] not null,
    counts bigint[] not null,
    primary key (model, version, what, hour),
    foreign key (model, version) references models.version
);
create table models.judged (
    model text not null,
    version integer not null,
    hour timestamptz not null,
    answers bigint not null,
    quality double precision not null,
    primary key (model, version, hour),
    foreign key (model, version) references models.version
);
comment on column models.observed.model is 'plain: a name of the manifest';
comment on column models.observed.what is 'plain: the name of a measure or a feature';
comment on column models.observed.edges is 'plain: numbers';
comment on column models.observed.counts is 'plain: counts; the last is of what was not known';
comment on column models.judged.model is 'plain: a name of the manifest';

-- Bounds that the live version has broken and that do not hold yet.
create table models.broken_bound (
    model text not null,
    version integer not null,
    bound text not null,
    since timestamptz not null,
    primary key (model, version, bound),
    foreign key (model, version) references models.version
);
comment on column models.broken_bound.model is 'plain: a name of the manifest';
comment on column models.broken_bound.bound is 'plain: the name of a bound';
