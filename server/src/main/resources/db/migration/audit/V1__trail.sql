-- The trail: one row per event of the log, for ever.
create table audit.entry (
    event_id uuid primary key,
    at timestamptz not null,
    type text not null,
    source text not null,
    subject text not null,
    actor text not null,
    cause text,
    trace text not null,
    data jsonb not null
);
create index entry_at on audit.entry (at desc, event_id desc);
create index entry_subject on audit.entry (subject, at desc, event_id desc);
create index entry_actor on audit.entry (actor, at desc, event_id desc);
create index entry_type on audit.entry (type, at desc, event_id desc);
create index entry_trace on audit.entry (trace);
comment on column audit.entry.type is 'plain: name and version of a fact';
comment on column audit.entry.source is 'plain: name of a service';
comment on column audit.entry.subject is 'plain: an id';
comment on column audit.entry.actor is 'plain: kind and id of an actor';
comment on column audit.entry.cause is 'plain: kind and id of an actor';
comment on column audit.entry.trace is 'plain: trace id';
comment on column audit.entry.data is 'plain: events carry ids and facts, never words about a person';

-- Append-only twice: the service's role has no right to change an entry, and whoever gets round that (an owner of
-- everything) meets the trigger.
revoke update, delete, truncate on audit.entry from current_user;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_is_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
