package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.RuntimeContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseWatchTest {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    @Test
    void bringsAKilledDatabaseUpAgainWithWhatWasCommitted(@TempDir Path folder) throws IOException {
        try (var server = RuntimeContext.start(new String[] {"rolewright.data=" + folder})) {
            var jdbc = server.getBean(JdbcClient.class);
            jdbc.sql("create table promise (word text)").update();
            jdbc.sql("insert into promise values ('kept')").update();
            for (var time = 0; time < 2; time++) {
                var process = Postmaster.atWork(folder.resolve("postgres")).orElseThrow();
                process.destroyForcibly();
                process.onExit().join();
                assertThat(eventually(jdbc)).isEqualTo("kept");
            }
        }
        assertThat(Postmaster.atWork(folder.resolve("postgres"))).isEmpty();
    }

    // Each try waits by itself as long as the pool waits for a connection.
    private static String eventually(JdbcClient jdbc) {
        var end = System.nanoTime() + BACK_WITHIN.toNanos();
        while (true) {
            try {
                return jdbc.sql("select word from promise").query(String.class).single();
            } catch (DataAccessException away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
            }
        }
    }
}
