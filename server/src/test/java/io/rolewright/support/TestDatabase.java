package io.rolewright.support;

import io.rolewright.runtime.AllServices;
import io.rolewright.runtime.database.Migrations;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of its own for a test class, with every service's schema, copied in a moment from a migrated template.
 *
 * @param name its name on the test server
 */
public record TestDatabase(String name) {
    private static final String OWNER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = template();

    /** A new database. */
    public static TestDatabase fresh() {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        server().sql("create database %s template %s".formatted(database.name, TEMPLATE))
                .update();
        return database;
    }

    /** A new database without any schema. */
    public static TestDatabase empty() {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        server().sql("create database " + database.name).update();
        return database;
    }

    private static String template() {
        var template = new TestDatabase("migrated");
        server().sql("create database " + template.name).update();
        new Migrations(template.owner()).run(AllServices.names());
        return template.name;
    }

    private static JdbcClient server() {
        return JdbcClient.create(TestPostgres.server().getPostgresDatabase());
    }

    /** The address for logging in as the owner of everything. */
    public String url() {
        return url(OWNER);
    }

    /** The address for logging in as a role. */
    public String url(String role) {
        return TestPostgres.server().getJdbcUrl(role, name);
    }

    /** Unpooled connections of the owner of everything. */
    public DataSource owner() {
        return TestPostgres.server().getDatabase(OWNER, name);
    }

    /** Unpooled connections of the role of one service. */
    public DataSource as(ServiceRole role) {
        return TestPostgres.server().getDatabase(role.name(), name);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(owner());
    }
}
