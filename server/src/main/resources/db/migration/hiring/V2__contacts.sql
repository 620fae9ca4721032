-- People at client companies. Of who was removed the ids are left, so that it can be told what they signed.
create table hiring.contact (
    id uuid primary key,
    client uuid not null references hiring.client,
    name bytea,
    position bytea,
    email bytea,
    email_hash text,
    phone bytea,
    version integer not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    check ((name is null) = (removed_at is not null))
);
comment on column hiring.contact.name is 'personal: encrypted under the contact''s key';
comment on column hiring.contact.position is 'personal: encrypted under the contact''s key';
comment on column hiring.contact.email is 'personal: encrypted under the contact''s key';
comment on column hiring.contact.email_hash is 'blind: keyed hash of the normalised address, removed with the contact';
comment on column hiring.contact.phone is 'personal: encrypted under the contact''s key';
create unique index contact_once on hiring.contact (client, email_hash) where email_hash is not null;
create index contact_of_client on hiring.contact (client, id) where removed_at is null;
