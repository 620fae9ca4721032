package io.rolewright.benchmarks.log;

import io.rolewright.benchmarks.subject.Postgres;

/** What the transactions write beside events, and the same transactions as scripts of {@code pgbench}. */
final class Tables {
    static final String CHANGE = """
            BEGIN;
            insert into benchmark.change (id, owner, note) values (gen_random_uuid(), gen_random_uuid(), \
            'A nurse for the night shift in Perth, by the end of the month.');
            COMMIT;
            """;

    static final String CHANGE_AND_TELL = """
            \\set part random(0, 31)
            BEGIN;
            insert into benchmark.change (id, owner, note) values (gen_random_uuid(), gen_random_uuid(), \
            'A nurse for the night shift in Perth, by the end of the month.');
            insert into runtime.event (part, seq, id, source, type, subject, at, actor, cause, trace, body) \
            select p.part, case when pg_advisory_xact_lock_shared((82::bigint << 56) | (p.part::bigint << 48) \
            | coalesce(pg_sequence_last_value(p.numbers), 0)) is not null then nextval(p.numbers) end, \
            gen_random_uuid(), '/jobs', 'jobs.job-received.v1', gen_random_uuid()::text, clock_timestamp(), 'benchmark', \
            null, '0123456789abcdef0123456789abcdef', '{"job":"00000000-0000-0007-0000-000000000007",\
            "owner":"00000000-0000-0007-0000-000000000007"}'::jsonb \
            from (values (:part::smallint, ('runtime.event_seq_' || :part)::regclass)) p (part, numbers);
            COMMIT;
            """;

    /** What any second row costs: no log in the same database can cost less. */
    static final String CHANGE_TWICE = """
            BEGIN;
            insert into benchmark.change (id, owner, note) values (gen_random_uuid(), gen_random_uuid(), \
            'A nurse for the night shift in Perth, by the end of the month.');
            insert into benchmark.change (id, owner, note) values (gen_random_uuid(), gen_random_uuid(), \
            'A nurse for the night shift in Perth, by the end of the month.');
            COMMIT;
            """;

    private Tables() {}

    static void create(Postgres database) {
        database.execute("""
                create schema benchmark;
                create table benchmark.change (id uuid primary key, owner uuid not null, note text not null);
                create table benchmark.effect (id uuid primary key);
                """);
    }
}
