-- People whom we can reach, as the owners of people tell it. Rows leave with their keys.
create table communications.person (
    person text primary key,
    name bytea,
    zone text,
    country text,
    language text,
    changed_at timestamptz not null
);
comment on column communications.person.person is 'plain: kind and id of a person';
comment on column communications.person.name is 'personal: encrypted under the person''s key';
comment on column communications.person.zone is 'plain: a time zone';
comment on column communications.person.country is 'plain: a country';
comment on column communications.person.language is 'plain: a language';
create table communications.contact_point (
    person text not null references communications.person on delete cascade,
    channel text not null,
    address bytea not null,
    address_hash text not null,
    place integer not null,
    known_at timestamptz not null,
    primary key (person, channel, address_hash)
);
comment on column communications.contact_point.person is 'plain: kind and id of a person';
comment on column communications.contact_point.channel is 'plain: a way on which people are reached';
comment on column communications.contact_point.address is 'personal: encrypted under the person''s key';
comment on column communications.contact_point.address_hash is 'blind: keyed hash of the normalised address, leaves with the person';
create index contact_point_owners on communications.contact_point (address_hash, known_at);
