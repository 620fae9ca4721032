-- The chain over the trail: each entry has a place and a hash over itself and the hash before it. A table of its own, because
-- entries of release 0.2 can only get their links afterwards: entries are never changed.
alter table audit.entry add column chained boolean not null default false;
comment on column audit.entry.chained is 'plain: whether it was linked in the transaction that added it';
create index entry_older on audit.entry (at, event_id) where not chained;

create table audit.link (
    position bigint primary key,
    entry uuid not null unique,
    at timestamptz not null,
    form smallint not null,
    hash bytea not null
);
comment on column audit.link.hash is 'plain: SHA-256';

-- Signed: up to this place the chain ends in this hash.
create table audit.head (
    position bigint primary key,
    hash bytea not null,
    at timestamptz not null,
    key text not null,
    signature bytea not null
);
comment on column audit.head.hash is 'plain: SHA-256';
comment on column audit.head.key is 'plain: id of a sealing key';
comment on column audit.head.signature is 'plain: Ed25519';

-- Signed: what stood up to this place was dropped by the rule of retention; the trail begins behind it.
create table audit.beginning (
    position bigint primary key,
    hash bytea not null,
    at timestamptz not null,
    key text not null,
    signature bytea not null
);
comment on column audit.beginning.hash is 'plain: SHA-256';
comment on column audit.beginning.key is 'plain: id of a sealing key';
comment on column audit.beginning.signature is 'plain: Ed25519';

create table audit.sealing_key (
    id text primary key,
    public_key bytea not null,
    private_key bytea not null,
    made_at timestamptz not null
);
comment on column audit.sealing_key.id is 'plain: SHA-256 of the public key';
comment on column audit.sealing_key.public_key is 'plain: for everybody';
comment on column audit.sealing_key.private_key is 'plain: key material, encrypted under the key of audit';

create table audit.verification (
    id uuid primary key,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    report jsonb not null
);
comment on column audit.verification.report is 'plain: counts, places and codes';

revoke update, delete, truncate on audit.link, audit.head, audit.beginning from current_user;

-- Nothing is changed; a row is taken away only when it stands before a signed beginning.
create function audit.refuse_loss() returns trigger language plpgsql as $$
declare
    began bigint := (select max(position) from audit.beginning);
    place bigint;
begin
    if tg_table_name = 'entry' then
        place := (select position from audit.link where entry = old.event_id);
    else
        place := old.position;
    end if;
    if place <= began then
        return old;
    end if;
    raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
end $$;
drop trigger entry_is_append_only on audit.entry;
create trigger entry_is_append_only before update or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger entry_stays before delete on audit.entry for each row execute function audit.refuse_loss();
create trigger link_is_append_only before update or truncate on audit.link
    for each statement execute function audit.refuse_change();
create trigger link_stays before delete on audit.link for each row execute function audit.refuse_loss();
create trigger head_is_append_only before update or truncate on audit.head
    for each statement execute function audit.refuse_change();
create trigger head_stays before delete on audit.head for each row execute function audit.refuse_loss();
create trigger beginning_is_append_only before update or delete or truncate on audit.beginning
    for each statement execute function audit.refuse_change();

-- Takes away at most so many entries before the beginning, with their links and the heads among them; answers how many. It
-- runs as who migrated, because the service's role must not delete; what it may not itself, it may for this moment.
create function audit.drop_before_beginning(most integer) returns integer
    language plpgsql security definer set search_path = audit, pg_temp as $$
declare
    began bigint := (select max(position) from audit.beginning);
    may boolean := has_table_privilege('audit.entry', 'delete');
    gone uuid[];
    upto bigint;
begin
    select array_agg(old.entry), max(old.position) into gone, upto
        from (select entry, position from audit.link where position <= began order by position limit most) old;
    if gone is null then
        return 0;
    end if;
    if not may then
        execute format('grant delete on audit.entry, audit.link, audit.head to %I', current_user);
    end if;
    delete from audit.entry where event_id = any (gone);
    delete from audit.link where position <= upto;
    delete from audit.head where position <= upto;
    if not may then
        execute format('revoke delete on audit.entry, audit.link, audit.head from %I', current_user);
    end if;
    return cardinality(gone);
end $$;
