-- How often a message was handed over, and addresses that take nothing.
alter table communications.message add column tries integer not null default 0;
create table communications.bounced_address (
    person text not null,
    address_hash text not null,
    at timestamptz not null,
    primary key (person, address_hash)
);
comment on column communications.bounced_address.person is 'plain: kind and id of a person';
comment on column communications.bounced_address.address_hash is 'blind: keyed hash of the normalised address, leaves with the person';
