-- What is mixed into hashes of a candidate's words before they are kept elsewhere: without it nobody can try words out.
create table profiles.salt (
    candidate uuid primary key,
    content bytea not null
);
comment on column profiles.salt.content is 'personal: encrypted under the candidate''s key';
