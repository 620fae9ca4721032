-- Which stored files came with which e-mail, so that they leave with it.
create table communications.kept_file (
    file uuid not null,
    mail text not null,
    kept_at timestamptz not null,
    primary key (file, mail)
);
comment on column communications.kept_file.mail is 'plain: key of an e-mail, a hash';
create index kept_file_age on communications.kept_file (kept_at);
