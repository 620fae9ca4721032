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
            select runtime.append(array[:part]::smallint[], array[gen_random_uuid()], array['/jobs'], \
            array['jobs.job-received.v1'], array[gen_random_uuid()::text], array[clock_timestamp()], \
            array['benchmark'], array[null]::text[], array['0123456789abcdef0123456789abcdef'], \
            array['{"job":"00000000-0000-0007-0000-000000000007","owner":"00000000-0000-0007-0000-000000000007"}']);
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
