package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.leases.Chores;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Days pass and are dropped, and a subscription is made anew again and again, while two processes append and take. */
class RetentionUnderLoadTest {
    private static final int WRITERS = 4;
    private static final int FACTS = 150;
    private static final int DAYS = 12;

    @Test
    void losesAndDoublesNothing(@TempDir Path one, @TempDir Path two) throws IOException {
        var database = Shelf.database();
        try (var first = RetentionTest.start(database, one, "rolewright.events.retention=1d")) {
            Files.copy(one.resolve("master.key"), two.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createFile(two.resolve(".rolewright"));
            try (var second = RetentionTest.start(database, two, "rolewright.events.retention=1d")) {
                work(List.of(first, second));
                List.of(first, second)
                        .forEach(process -> process.getBean(Events.class).awaitIdle());
            }
        }
        assertThat(rows(database)).isEqualTo(WRITERS * FACTS);
        assertThat(database.jdbc()
                        .sql("select count(*) from shelf.number where times > 1")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.jdbc()
                        .sql("select count(*) from runtime.gone")
                        .query(Long.class)
                        .single())
                .as("days that went meanwhile")
                .isPositive();
    }

    private static void work(List<ConfigurableApplicationContext> processes) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var process = processes.get(writer % processes.size());
                threads.execute(() -> write(process));
            }
            threads.execute(() -> passDays(processes));
        }
    }

    private static void write(ConfigurableApplicationContext process) {
        var shelf = process.getBean(Shelf.class);
        IntStream.range(0, FACTS).forEach(number -> shelf.append(shelf.job(), number));
    }

    private static void passDays(List<ConfigurableApplicationContext> processes) {
        for (var day = 0; day < DAYS; day++) {
            var process = processes.get(day % processes.size());
            processes.forEach(one -> one.getBean(TestClock.class).advance(Duration.ofDays(1)));
            process.getBean(Days.class).open();
            process.getBean(Chores.class).run(Shelf.SUBSCRIPTION + "-snapshot");
            process.getBean(Chores.class).run("runtime.retention");
            if (day % 3 == 2) {
                process.getBean(Subscriptions.class).rebuild(Shelf.SUBSCRIPTION);
            }
        }
    }

    private static long rows(TestDatabase database) {
        return database.jdbc()
                .sql("select count(*) from shelf.number")
                .query(Long.class)
                .single();
    }
}
