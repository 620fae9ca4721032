-- Failed sign-ins in a row, counted by login and source, by login, and by source. No login's id: an address that has no
-- login is counted like one that has.
create table users.sign_in_attempt (
    subject text primary key,
    failures integer not null,
    last_at timestamptz not null
);
comment on column users.sign_in_attempt.subject is 'blind: keyed hash of an e-mail address, a network address, or both';

-- How long one waits after so many failures: nothing for the free ones, then a second, doubled each time up to an hour, and
-- a day from the hundredth failure on.
create function users.wait_after(failures integer, free integer) returns interval language sql immutable
    return case
        when failures < free then interval '0'
        when failures >= greatest(100, free) then interval '1 day'
        else make_interval(secs => least(3600, power(2, least(failures - free, 12))))
    end;
