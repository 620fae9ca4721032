package io.rolewright.runtime.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commits one row, says so, and works on until it is killed. */
final class KilledServer {
    static final String COMMITTED = "committed";

    private KilledServer() {}

    public static void main(String[] args) throws InterruptedException {
        var database = EmbeddedDatabase.start(DataFolder.open(Path.of(args[0])));
        var jdbc = JdbcClient.create(database.getPostgresDatabase());
        jdbc.sql("create table promise (word text)").update();
        jdbc.sql("insert into promise values ('kept')").update();
        System.out.println(COMMITTED);
        new CountDownLatch(1).await();
    }
}
