-- What people agreed to and what they do not want any more, in order; rows are only added. The latest holds.
create table communications.consent (
    number bigint generated always as identity primary key,
    person text not null,
    channel text not null,
    purpose text not null,
    agreed boolean not null,
    basis text not null,
    source text not null,
    wording bytea,
    recorded_by uuid,
    at timestamptz not null
);
comment on column communications.consent.person is 'plain: kind and id of a person';
comment on column communications.consent.channel is 'plain: a way on which people are reached';
comment on column communications.consent.purpose is 'plain: why they are reached';
comment on column communications.consent.basis is 'plain: how we know that they agree';
comment on column communications.consent.source is 'plain: how we know, in one word';
comment on column communications.consent.wording is 'personal: what was asked or said, encrypted under the person''s key';
create index consent_of_person on communications.consent (person, channel, purpose, number);
