-- Several processes share the work of a subscription part by part. Positions fence them (see advance); what follows only keeps
-- two of them from preparing the same event, and lets every process ask for work that another one does.
-- Services reach these tables through the functions alone, so no role needs a grant on them.

-- A process that runs subscriptions. It lives as long as its session advisory lock (class 81, id): nothing is renewed, so
-- nothing rots, and a killed process is known at once. A row without the lock is a dead one's.
create table runtime.member (
    id bigint primary key check (id > 0 and id < 1::bigint << 56),
    subscriptions text[] not null,
    joined_at timestamptz not null default clock_timestamp()
);
comment on column runtime.member.subscriptions is 'plain: names of subscriptions';

create function runtime.living() returns table (id bigint)
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select ((l.classid::bigint & 16777215) << 32) | l.objid::bigint
    from pg_locks l
    where l.locktype = 'advisory' and l.objsubid = 1 and l.granted and l.classid::bigint >> 24 = 81
      and l.database = (select oid from pg_database where datname = current_database())
$$;

-- The facts that a subscription handles; null: all. Tells how far behind it is.
alter table runtime.subscription add column types text[];
comment on column runtime.subscription.types is 'plain: names and versions of facts';
-- Whether what it keeps can be cleared and made anew from the log.
alter table runtime.subscription add column rebuildable boolean not null default false;

-- Who works on which part. Changed only when a process comes or goes.
create table runtime.claim (
    subscription text not null references runtime.subscription,
    part smallint not null,
    owner bigint,
    primary key (subscription, part)
);
comment on column runtime.claim.subscription is 'plain: name of a subscription';

-- A process that holds its lock says what it runs. Types: the n-th subscription's, separated by blanks; null: all.
create function runtime.join_members(me bigint, names text[], types text[], rebuildables boolean[]) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(86::bigint << 56);
    delete from member where id not in (select l.id from living() l);
    insert into subscription (name, types, rebuildable)
        select n.name, string_to_array(n.types, ' '), n.rebuildable
            from unnest(names, types, rebuildables) as n (name, types, rebuildable) order by 1
        on conflict (name) do update set types = excluded.types, rebuildable = excluded.rebuildable
            where (subscription.types, subscription.rebuildable) is distinct from (excluded.types, excluded.rebuildable);
    insert into claim (subscription, part)
        select n.name, p from unnest(names) as n (name), generate_series(0, 31) p on conflict do nothing;
    insert into member (id, subscriptions) values (me, names);
end $$;

-- Takes free parts up to a fair share, and answers all parts that are held, with the share. What is held beyond it is to be
-- released when its work is done.
create function runtime.claim_parts(me bigint) returns table (subscription text, part smallint, fair integer)
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
declare
    alive bigint[];
    wanted record;
begin
    perform pg_advisory_xact_lock(86::bigint << 56);
    alive := array(select m.id from member m where m.id in (select l.id from living() l));
    if not me = any (alive) then
        return;
    end if;
    for wanted in
        select n.name, ceil(32.0 / (select count(*) from member o where o.id = any (alive) and n.name = any (o.subscriptions)))::integer
                   as share
        from member m, unnest(m.subscriptions) as n (name) where m.id = me
    loop
        update claim c set owner = me
            where c.subscription = wanted.name
              and c.part in (
                select f.part from claim f
                where f.subscription = wanted.name and (f.owner is null or not f.owner = any (alive))
                order by f.part
                limit greatest(0, wanted.share - (select count(*) from claim h where h.subscription = wanted.name and h.owner = me)));
        return query select c.subscription, c.part, wanted.share
            from claim c where c.subscription = wanted.name and c.owner = me order by c.part;
    end loop;
end $$;

create function runtime.release_parts(me bigint, names text[], parts smallint[]) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    update claim c set owner = null
        from unnest(names, parts) as r (name, part) where c.subscription = r.name and c.part = r.part and c.owner = me
$$;

create function runtime.leave_members(me bigint) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    update claim set owner = null where owner = me;
    delete from member where id = me;
$$;

-- As horizon, and beside it the last number that was drawn.
create function runtime.heights() returns table (part smallint, seq bigint, last bigint)
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
declare
    last_values bigint[];
begin
    select array_agg(coalesce(pg_sequence_last_value(s.sequence), 0) order by s.part)
        into last_values from event_sequence s;
    return query
        select p::smallint, least(last_values[p + 1], bounds.bound), last_values[p + 1]
        from generate_series(0, 31) p
        left join (
            select (l.classid::bigint >> 16) & 255 as part,
                   min(((l.classid::bigint & 65535) << 32) | l.objid::bigint) as bound
            from pg_locks l
            where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 24 = 82
              and l.database = (select oid from pg_database where datname = current_database())
            group by 1) bounds on bounds.part = p
        order by p;
end $$;

-- What somebody asked of a subscription from any process: a rebuild or a redrive, done once by one that runs it.
create table runtime.request (
    id uuid primary key,
    kind text not null check (kind in ('REBUILD', 'REDRIVE')),
    subscription text not null references runtime.subscription,
    actor text not null,
    asked_at timestamptz not null default clock_timestamp(),
    taken_by bigint,
    done_at timestamptz,
    error text
);
create index request_open on runtime.request (asked_at) where done_at is null;
create index request_subscription on runtime.request (subscription, asked_at);
comment on column runtime.request.kind is 'plain: what is asked for';
comment on column runtime.request.subscription is 'plain: name of a subscription';
comment on column runtime.request.actor is 'plain: kind and id of an actor';
comment on column runtime.request.error is 'plain: a problem code or the name of an exception, never its message';

-- A request that waits, or whose worker died, for a process that runs its subscription.
create function runtime.take_request(me bigint) returns setof runtime.request
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    update request set taken_by = me
        where id = (
            select r.id from request r
            where r.done_at is null
              and r.subscription = any (select unnest(m.subscriptions) from member m where m.id = me)
              and (r.taken_by is null or r.taken_by not in (select l.id from living() l))
            order by r.asked_at limit 1 for update skip locked)
        returning *
$$;

-- Ends a request; false when it is another's by now.
create function runtime.finish_request(me bigint, request_id uuid, why text) returns boolean
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    with done as (
        update request set done_at = clock_timestamp(), error = why
            where id = request_id and taken_by = me and done_at is null returning id)
    select exists (select from done)
$$;

create function runtime.ask_request(request_id uuid, wanted text, of_subscription text, by_actor text) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    insert into request (id, kind, subscription, actor) values (request_id, wanted, of_subscription, by_actor)
$$;

create function runtime.requests(of_subscription text, at_most integer) returns setof runtime.request
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select * from request where subscription = of_subscription order by asked_at desc limit at_most
$$;

-- All that a process looks at once a second, in one question: heights; who lives; of its subscriptions the parts without an
-- owner, the requests that wait, and how often they were taken back to the beginning.
create function runtime.look(me bigint) returns table (kind text, part smallint, value bigint, last bigint)
    language plpgsql volatile security definer set search_path = runtime, pg_temp as $$
declare
    alive bigint[] := array(select l.id from living() l);
    mine text[] := (select m.subscriptions from member m where m.id = me);
begin
    return query select 'part', h.part, h.seq, h.last from heights() h;
    return query
        select 'member', 0::smallint, m.id, 0::bigint from member m where m.id = any (alive)
        union all select 'free', 0::smallint, count(*), 0 from claim c where c.subscription = any (mine) and c.owner is null
        union all select 'request', 0::smallint, count(*), 0 from request r
            where r.done_at is null and r.subscription = any (mine) and (r.taken_by is null or not r.taken_by = any (alive))
        union all select 'generation', 0::smallint, coalesce(sum(s.generation), 0), 0 from subscription s where s.name = any (mine);
end $$;

-- How often an event could not be taken so far: counted here, because the part may move to another process in between.
create table runtime.failing (
    subscription text not null references runtime.subscription,
    part smallint not null,
    seq bigint not null,
    tries integer not null,
    primary key (subscription, part, seq)
);
comment on column runtime.failing.subscription is 'plain: name of a subscription';

create function runtime.count_failure(of_subscription text, of_part smallint, of_seq bigint) returns integer
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    insert into failing as f (subscription, part, seq, tries) values (of_subscription, of_part, of_seq, 1)
        on conflict (subscription, part, seq) do update set tries = f.tries + 1 returning tries
$$;

create function runtime.forget_failures(of_subscription text, of_part smallint, up_to bigint) returns void
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    delete from failing where subscription = of_subscription and part = of_part and seq <= up_to
$$;

create or replace function runtime.restart(of_subscription text) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform pg_advisory_xact_lock(subscription_lock(of_subscription));
    update subscription set generation = generation + 1 where name = of_subscription;
    delete from position where subscription = of_subscription;
    delete from dead_letter where subscription = of_subscription;
    delete from failing where subscription = of_subscription;
end $$;

-- Appends as before. From here on the transaction holds back the readers of its parts, so it must end soon: neither its client
-- nor a lock may keep it for long. PostgreSQL knows transaction_timeout since 17.
create or replace function runtime.append(
    parts smallint[], ids uuid[], sources text[], types text[], subjects text[],
    times timestamptz[], actors text[], causes text[], traces text[], bodies text[]) returns void
    language plpgsql security definer set search_path = runtime, pg_temp as $$
begin
    perform set_config('idle_in_transaction_session_timeout', '10s', true);
    if current_setting('transaction_timeout', true) is not null then
        perform set_config('transaction_timeout', '30s', true);
    end if;
    perform pg_advisory_xact_lock_shared(
            (82::bigint << 56) | (s.part::bigint << 48) | coalesce(pg_sequence_last_value(s.sequence), 0))
        from event_sequence s where s.part = any (parts);
    insert into event (part, seq, id, source, type, subject, at, actor, cause, trace, body)
        select e.part, nextval((select s.sequence from event_sequence s where s.part = e.part)),
               e.id, e.source, e.type, e.subject, e.at, e.actor, e.cause, e.trace, e.body::jsonb
        from unnest(parts, ids, sources, types, subjects, times, actors, causes, traces, bodies) with ordinality
            as e (part, id, source, type, subject, at, actor, cause, trace, body, n)
        order by e.n;
end $$;

-- How many facts of some types stand above a place of each part, up to what may be read; counted up to a limit per part.
create function runtime.behind(of_parts smallint[], above bigint[], of_types text[], at_most integer)
    returns table (part smallint, facts bigint)
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select p.part, (
        select count(*) from (
            select from event e
            where e.part = p.part and e.seq > p.seq and e.seq <= h.seq and (of_types is null or e.type = any (of_types))
            limit at_most) counted)
    from unnest(of_parts, above) as p (part, seq) join heights() h on h.part = p.part
$$;

-- Where the shared subscriptions stand, whoever runs them.
create function runtime.standings() returns table (
    subscription text, rebuildable boolean, types text[], part smallint, seq bigint, owner bigint, dead bigint, parked bigint)
    language sql volatile security definer set search_path = runtime, pg_temp as $$
    select s.name, s.rebuildable, s.types, p::smallint,
           coalesce((select q.to_seq from position q where q.subscription = s.name and q.part = p
                     order by q.from_seq desc limit 1), 0),
           c.owner, count(d.seq) filter (where d.error is not null), count(d.seq) filter (where d.seq is not null and d.error is null)
    from subscription s
    cross join generate_series(0, 31) p
    left join claim c on c.subscription = s.name and c.part = p
        and c.owner in (select l.id from living() l)
    left join dead_letter d on d.subscription = s.name and d.part = p
    group by s.name, s.rebuildable, s.types, p, c.owner
    order by s.name, p
$$;

-- The days of the log that are there, as days since 1970.
create function runtime.days() returns table (day integer)
    language sql stable security definer set search_path = runtime, pg_temp as $$
    select substr(c.relname, 8)::integer from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'runtime.event'::regclass order by 1
$$;
