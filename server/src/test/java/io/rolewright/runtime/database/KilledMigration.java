package io.rolewright.runtime.database;

import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrates a database until it is killed. */
final class KilledMigration {
    private KilledMigration() {}

    public static void main(String[] args) {
        new Migrations(new DriverManagerDataSource(args[0])).run(List.of("audit", "jobs", "matching"));
    }
}
