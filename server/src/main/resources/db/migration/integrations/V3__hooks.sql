-- What partners told us of, each event once, before anybody works on it.
create table integrations.hook (
    id uuid primary key,
    provider text not null,
    event text not null,
    type text not null,
    body bytea not null,
    received_at timestamptz not null,
    unique (provider, event)
);
comment on column integrations.hook.provider is 'plain: name of a partner';
comment on column integrations.hook.event is 'plain: the partner''s identifier of an event';
comment on column integrations.hook.type is 'plain: what happened, in the partner''s words';
comment on column integrations.hook.body is 'plain: encrypted under the service''s key';
create index hook_received on integrations.hook (received_at);
