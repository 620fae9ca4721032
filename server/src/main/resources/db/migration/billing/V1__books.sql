-- The ledger: what happened to the agency's money. Entries are added and never changed; what was wrong is reversed by another.
create table billing.entry (
    id uuid primary key,
    cause text not null unique,
    kind text not null,
    day date not null,
    currency text not null,
    client uuid,
    posted_at timestamptz not null
);
comment on column billing.entry.cause is 'plain: what was posted, by kind and id; posted once';
comment on column billing.entry.kind is 'plain: a code';
comment on column billing.entry.currency is 'plain: ISO 4217';
create index entry_by_day on billing.entry (day, id);
create index entry_of_client on billing.entry (client, day) where client is not null;

-- What an entry does to one account, in smallest coins: above zero is a debit, below a credit.
create table billing.posting (
    entry uuid not null references billing.entry,
    position smallint not null,
    account text not null,
    minor bigint not null check (minor <> 0),
    primary key (entry, position)
);
comment on column billing.posting.account is 'plain: a code';

create function billing.require_balance() returns trigger language plpgsql as $$
begin
    if (select sum(minor) from billing.posting where entry = new.entry) <> 0 then
        raise exception 'entry % does not balance', new.entry using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger balanced after insert on billing.posting
    deferrable initially deferred for each row execute function billing.require_balance();

create function billing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is in the books stays' using errcode = 'check_violation';
end $$;
create trigger entry_stays before update or delete on billing.entry for each row execute function billing.refuse_change();
create trigger posting_stays before update or delete on billing.posting for each row execute function billing.refuse_change();

-- The last number that was given; who gives the next one holds the row until it is committed, so no number is left out.
create table billing.number_series (
    name text primary key,
    last bigint not null
);
comment on column billing.number_series.name is 'plain: a code';
insert into billing.number_series values ('INVOICE', 0), ('CREDIT_NOTE', 0);
