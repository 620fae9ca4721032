package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills the server at random moments while it sends: by the mail server's own count everybody gets one e-mail. */
@Command(
        name = "mail-killed",
        description = "Kill the server while it sends e-mails: everybody gets exactly one.",
        mixinStandardHelpOptions = true)
public final class MailKilledCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_MILLIS = 30;

    @Option(names = "--messages", defaultValue = "1000", description = "How many; ${DEFAULT-VALUE} by default.")
    private int messages;

    @Option(names = "--kills", defaultValue = "20", description = "How often; ${DEFAULT-VALUE} by default.")
    private int kills;

    @Option(names = "--seed", defaultValue = "7", description = "Of the moments; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("mail-killed");
        try (var office = new PostOffice();
                var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            return run(folder, office, database).keep() ? 0 : 1;
        }
    }

    private Result run(Path folder, PostOffice office, Postgres database) {
        var server = start(folder, office, database);
        var mailing = new Mailing(server.port(), server.administrator());
        mailing.prepare(messages);
        mailing.send();
        var uncertain = 0L;
        for (var taken : new Random(seed)
                .ints(kills, 1, messages - messages / 10)
                .sorted()
                .toArray()) {
            Waiting.until(PATIENCE, () -> office.taken() >= taken);
            LockSupport.parkNanos(
                    Duration.ofMillis(new Random(taken).nextInt(LONGEST_MILLIS)).toNanos());
            server.kill();
            uncertain += database.count("select count(*) from communications.message where state = 'SENDING'");
            server = start(folder, office, database);
        }
        Waiting.until(
                PATIENCE,
                () -> database.count("select count(*) from communications.message where due_at is not null") == 0);
        var result = result(
                office, uncertain, database.count("select count(*) from communications.message where state = 'SENT'"));
        server.kill();
        return result;
    }

    // What a killed process had is asked about after so long: well above what a step of this mail server takes.
    private static RunningServer start(Path folder, PostOffice office, Postgres database) {
        return RunningServer.start(
                folder.resolve("data"),
                office.ports()
                        .arguments(
                                "--database",
                                database.url(),
                                "--set",
                                "rolewright.communications.delivery.hand-over-within=5s"));
    }

    private Result result(PostOffice office, long uncertain, long sent) {
        var got = office.got();
        var result = new Result(
                "mail-killed", "mail-killed --messages %d --kills %d --seed %d".formatted(messages, kills, seed));
        result.add("times that the server was killed", kills, "");
        result.atLeast(1, "times that an e-mail was found on its way then", uncertain, "");
        result.atMost(0, "people who got none", messages - got.size(), "");
        result.atMost(
                0,
                "people who got more than one",
                got.values().stream().filter(one -> one > 1).count(),
                "");
        result.atLeast(messages, "e-mails that the server calls sent", sent, "");
        return result;
    }
}
