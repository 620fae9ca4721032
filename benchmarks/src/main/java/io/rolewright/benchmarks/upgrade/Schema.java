package io.rolewright.benchmarks.upgrade;

import io.rolewright.benchmarks.subject.Postgres;

/** How far the schemas of a database have come. */
final class Schema {
    private Schema() {}

    /** The sum of all services' last migrations. */
    static long of(Postgres database) {
        return database.count("select sum(version) from runtime.schema");
    }
}
