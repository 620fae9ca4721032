-- What lets us use a partner's interface. Secrets are encrypted, and never leave.
create table integrations.account (
    provider text primary key,
    facts jsonb not null,
    secrets bytea not null,
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null
);
comment on column integrations.account.provider is 'plain: name of a partner';
comment on column integrations.account.facts is 'plain: what the partner calls us';
comment on column integrations.account.secrets is 'plain: encrypted under the service''s key, about no person';

-- How much of a partner's quota is used up, for all processes together.
create table integrations.quota (
    provider text not null,
    starts_at timestamptz not null,
    used bigint not null,
    primary key (provider, starts_at)
);
comment on column integrations.quota.provider is 'plain: name of a partner';

-- Calls of partners' interfaces, with what was sent and answered, without what identifies people.
create table integrations.exchange (
    id uuid primary key,
    provider text not null,
    operation text not null,
    caller text not null,
    at timestamptz not null,
    milliseconds integer not null,
    status integer not null,
    code text,
    idempotency_key text,
    sent bytea not null,
    answered bytea not null
);
comment on column integrations.exchange.provider is 'plain: name of a partner';
comment on column integrations.exchange.operation is 'plain: what was asked for';
comment on column integrations.exchange.caller is 'plain: which of our services asked';
comment on column integrations.exchange.code is 'plain: why there was no answer';
comment on column integrations.exchange.idempotency_key is 'plain: names an intent';
comment on column integrations.exchange.sent is 'plain: encrypted under the service''s key, masked';
comment on column integrations.exchange.answered is 'plain: encrypted under the service''s key, masked';
create index exchange_of_provider on integrations.exchange (provider, at desc);
