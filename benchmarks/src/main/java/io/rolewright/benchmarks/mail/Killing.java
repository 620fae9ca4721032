package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Option;

/** Kills the server at random moments while it sends: by the recipients' own count everybody gets one message. */
final class Killing {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_MILLIS = 30;

    @Option(names = "--messages", defaultValue = "1000", description = "How many; ${DEFAULT-VALUE} by default.")
    private int messages;

    @Option(names = "--kills", defaultValue = "20", description = "How often; ${DEFAULT-VALUE} by default.")
    private int kills;

    @Option(names = "--seed", defaultValue = "7", description = "Of the moments; ${DEFAULT-VALUE} by default.")
    private long seed;

    /**
     * Sends, kills and counts.
     *
     * @param name of the command
     */
    Result run(String name, Recipients recipients) {
        var folder = Checkout.emptyFolder(name);
        try (var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            return run(name, folder, recipients, database);
        }
    }

    private Result run(String name, Path folder, Recipients recipients, Postgres database) {
        var server = start(folder, recipients, database);
        var mailing = new Mailing(server.port(), server.administrator());
        recipients.prepare(mailing, messages);
        mailing.send();
        var uncertain = 0L;
        for (var taken : new Random(seed)
                .ints(kills, 1, messages - messages / 10)
                .sorted()
                .toArray()) {
            Waiting.until(PATIENCE, () -> recipients.taken() >= taken);
            LockSupport.parkNanos(
                    Duration.ofMillis(new Random(taken).nextInt(LONGEST_MILLIS)).toNanos());
            server.kill();
            uncertain += database.count("select count(*) from communications.message where state = 'SENDING'");
            server = start(folder, recipients, database);
        }
        Waiting.until(
                PATIENCE,
                () -> database.count("select count(*) from communications.message where due_at is not null") == 0);
        var sent = database.count("select count(*) from communications.message where state in ('SENT', 'DELIVERED')");
        server.kill();
        return result(name, recipients, uncertain, sent);
    }

    // What a killed process had is asked about after so long: well above what handing over takes here.
    private static RunningServer start(Path folder, Recipients recipients, Postgres database) {
        return RunningServer.start(
                folder.resolve("data"),
                recipients.arguments(
                        "--database",
                        database.url(),
                        "--set",
                        "rolewright.communications.delivery.hand-over-within=5s"));
    }

    private Result result(String name, Recipients recipients, long uncertain, long sent) {
        var got = recipients.got();
        var result = new Result(name, "%s --messages %d --kills %d --seed %d".formatted(name, messages, kills, seed));
        result.add("times that the server was killed", kills, "");
        result.atLeast(1, "times that a message was found on its way then", uncertain, "");
        result.atMost(0, "people who got none", messages - got.size(), "");
        result.atMost(
                0,
                "people who got more than one",
                got.values().stream().filter(one -> one > 1).count(),
                "");
        result.atLeast(messages, "messages that the server calls sent", sent, "");
        return result;
    }
}
