-- What was ranked, word for word as ranking reads it, named by its hash: an advert, or a person's terms, numbers and spans.
-- Kept as long as the job or the person, so that a ranking can be repeated after either has changed.
create table matching.input (
    owner uuid not null,
    sha256 bytea not null,
    body text not null,
    primary key (owner, sha256)
);
comment on column matching.input.sha256 is 'plain: hash of the body';
comment on column matching.input.body is 'plain: published words about a job, or normalised terms, numbers and spans';

alter table matching.advert add column input bytea;
comment on column matching.advert.input is 'plain: hash of what is ranked';
alter table matching.person add column input bytea;
comment on column matching.person.input is 'plain: hash of what is ranked';

-- Whoever writes the two tables, also a process of the release before, keeps the input with it.
create function matching.keep_input(owner uuid, body text) returns bytea language sql as $$
    insert into matching.input (owner, sha256, body) values (owner, sha256(convert_to(body, 'UTF8')), body)
    on conflict do nothing;
    select sha256(convert_to(body, 'UTF8'));
$$;

create function matching.keep_advert() returns trigger language plpgsql as $$
begin
    new.input := matching.keep_input(new.job, new.body::text);
    return new;
end
$$;

create function matching.keep_person() returns trigger language plpgsql as $$
begin
    new.input := matching.keep_input(
        new.candidate, jsonb_build_object('features', new.features, 'wording', new.wording)::text);
    return new;
end
$$;

create trigger keep_input before insert or update on matching.advert
    for each row execute function matching.keep_advert();
create trigger keep_input before insert or update on matching.person
    for each row execute function matching.keep_person();

update matching.advert set body = body;
update matching.person set features = features;

-- Who was erased; what still arrives about them is not kept.
create table matching.erased (
    candidate uuid primary key
);

-- The proof of one ranking that somebody saw; never changed, but for what an erased person must not leave behind.
create table matching.receipt (
    id uuid primary key,
    match uuid not null references matching.match,
    job uuid not null,
    candidate uuid not null,
    sha256 bytea not null,
    canonical text not null,
    seals jsonb,
    made_at timestamptz not null,
    erased_at timestamptz,
    unique (match, sha256)
);
comment on column matching.receipt.sha256 is 'plain: hash of the canonical text as it was made';
comment on column matching.receipt.canonical is 'plain: ids, hashes, normalised terms, numbers and spans';
comment on column matching.receipt.seals is 'plain: spans with salted hashes of their words';
create index receipt_of_job on matching.receipt (job, id);
create index receipt_of_candidate on matching.receipt (candidate, id);

-- Matches ranked before 0.5 know no inputs and have no receipt.
alter table matching.match
    add column advert_input bytea,
    add column person_input bytea,
    add column model text,
    add column receipt uuid references matching.receipt;
comment on column matching.match.advert_input is 'plain: hash of the advert that was ranked';
comment on column matching.match.person_input is 'plain: hash of the person that was ranked';
comment on column matching.match.model is 'plain: hash of the model that ranked';

-- Which matches somebody saw at which ranks, and how steeply attention was thought to fall with the rank then; a list of
-- jobs for somebody has no job.
create table matching.showing (
    id uuid primary key,
    shown_to text not null,
    shown_at timestamptz not null,
    job uuid,
    first_rank integer not null,
    receipts uuid[] not null,
    position_bias double precision not null
);
comment on column matching.showing.shown_to is 'plain: actor';
comment on column matching.showing.receipts is 'plain: ids';
create index showing_of_job on matching.showing (job, id);
