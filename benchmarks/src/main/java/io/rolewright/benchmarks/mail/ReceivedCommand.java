package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long after a real mail server took an e-mail its CV can be read, at one e-mail per second. */
@Command(
        name = "received",
        description = "From an e-mail that a mail server took to a CV that is read, at one per second.",
        mixinStandardHelpOptions = true)
public final class ReceivedCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WARM_UP = 20;

    @Option(names = "--seconds", defaultValue = "120", description = "How long; ${DEFAULT-VALUE} by default.")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("received");
        try (var office = new RealPostOffice(folder.resolve("office"));
                var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            try (var server = RunningServer.start(
                    folder.resolve("data"), office.ports().arguments("--database", database.url()))) {
                new Mailing(server.port(), server.administrator()).open(office.ports());
                var bag = Postbag.fill(folder.resolve("cvs"), WARM_UP + seconds);
                var delivered = deliver(office, bag.applications());
                Waiting.until(
                        PATIENCE, () -> database.count("select count(*) from profiles.profile") >= delivered.size());
                return result(delivered, read(database)).keep() ? 0 : 1;
            }
        }
    }

    private static List<Instant> deliver(RealPostOffice office, List<Mail> mails) throws Exception {
        var delivered = new ArrayList<Instant>();
        var begun = System.nanoTime();
        for (var mail : mails) {
            LockSupport.parkNanos(begun + delivered.size() * 1_000_000_000L - System.nanoTime());
            office.deliver(List.of(mail));
            delivered.add(Instant.now());
        }
        return delivered;
    }

    private static List<Instant> read(Postgres database) {
        return JdbcClient.create(database.source())
                .sql("select parsed_at from profiles.profile order by parsed_at")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    // They are read in the order in which they came, but for the few that change places.
    private Result result(List<Instant> delivered, List<Instant> read) {
        var took = IntStream.range(WARM_UP, delivered.size())
                .mapToLong(number -> Duration.between(delivered.get(number), read.get(number))
                        .toMillis())
                .sorted()
                .toArray();
        var result = new Result("received", "received --seconds " + seconds);
        result.add("e-mails with a CV, one per second", took.length, "");
        result.add("until the CV is read, median", took[took.length / 2], "ms");
        result.atMost(5_000, "the same, p99", took[(int) Math.ceil(took.length * 0.99) - 1], "ms");
        result.add("the same, longest", Arrays.stream(took).max().orElse(0), "ms");
        return result;
    }
}
