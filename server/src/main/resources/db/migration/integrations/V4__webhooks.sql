-- Programs of our users that are told of events. Secrets are encrypted, and never leave.
create table integrations.webhook (
    id uuid primary key,
    url text not null,
    types jsonb not null,
    description text not null,
    state text not null,
    secret bytea not null,
    old_secret bytea,
    old_until timestamptz,
    active_since timestamptz not null,
    failing_since timestamptz,
    delivered_at timestamptz,
    version integer not null,
    added_at timestamptz not null
);
comment on column integrations.webhook.url is 'plain: address of a program';
comment on column integrations.webhook.types is 'plain: types of events';
comment on column integrations.webhook.description is 'plain: what a program is called';
comment on column integrations.webhook.state is 'plain: whether it is told';
comment on column integrations.webhook.secret is 'plain: encrypted under the service''s key, about no person';
comment on column integrations.webhook.old_secret is 'plain: encrypted under the service''s key, about no person';

-- Each event that a program is to be told of, once.
create table integrations.delivery (
    id uuid primary key,
    webhook uuid not null references integrations.webhook on delete cascade,
    event uuid not null,
    type text not null,
    happened_at timestamptz not null,
    body text not null,
    state text not null,
    tries integer not null default 0,
    attempts integer not null default 0,
    last_status integer,
    next_at timestamptz,
    claimed_until timestamptz,
    ended_at timestamptz,
    unique (webhook, event)
);
comment on column integrations.delivery.type is 'plain: what happened';
comment on column integrations.delivery.body is 'plain: ids and facts of an event';
comment on column integrations.delivery.state is 'plain: how far it has come';
create index delivery_of_webhook on integrations.delivery (webhook, id);
create index delivery_due on integrations.delivery (webhook, next_at) where state = 'WAITING';
create index delivery_claimed on integrations.delivery (webhook, claimed_until) where claimed_until is not null;
create index delivery_ended on integrations.delivery (ended_at) where ended_at is not null;

-- What was sent, and what came of it.
create table integrations.attempt (
    id uuid primary key,
    delivery uuid not null references integrations.delivery on delete cascade,
    at timestamptz not null,
    milliseconds integer not null,
    status integer not null,
    code text,
    answer bytea not null
);
comment on column integrations.attempt.code is 'plain: why no answer came';
comment on column integrations.attempt.answer is 'plain: encrypted under the service''s key, masked';
create index attempt_of_delivery on integrations.attempt (delivery, id desc);
