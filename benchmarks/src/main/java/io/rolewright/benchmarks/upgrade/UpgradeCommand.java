package io.rolewright.benchmarks.upgrade;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * An earlier jar and this one side by side on one database, each hosting everything, in both orders of start. Where the
 * earlier one starts first, the schema is brought up while it runs. A first hour is spent at each while both work on what
 * follows from it.
 */
@Command(
        name = "upgrade",
        description = "Run an earlier jar and this one side by side on one database.",
        mixinStandardHelpOptions = true)
public final class UpgradeCommand implements Callable<Integer> {
    private enum Order {
        EARLIER_FIRST,
        THIS_FIRST
    }

    @Option(
            names = "--from",
            paramLabel = "COMMIT",
            defaultValue = "00179a4",
            description =
                    "The commit of the earlier jar; ${DEFAULT-VALUE} by default, which lies before migrations and an "
                            + "event field that this one has.")
    private String from;

    private final Result result = new Result("upgrade", "upgrade");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var earlier = EarlierJar.of(from);
        for (var order : Order.values()) {
            var name = order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            var folder = Checkout.emptyFolder("upgrade-" + order.name().toLowerCase(Locale.ROOT));
            try (var database = Postgres.start(Files.createDirectories(folder.resolve("postgres")))) {
                run(order, name, earlier, folder, database);
            }
        }
        return result.keep() ? 0 : 1;
    }

    private void run(Order order, String name, Path earlier, Path folder, Postgres database)
            throws IOException, InterruptedException {
        var isEarlierFirst = order == Order.EARLIER_FIRST;
        var files = ofTheEarlier(folder, isEarlierFirst);
        var firstJar = isEarlierFirst ? earlier : Checkout.jar();
        var secondJar = isEarlierFirst ? Checkout.jar() : earlier;
        RunningServer.migrate(firstJar, folder.resolve("first"), database.url());
        try (var first = start(firstJar, folder.resolve("first"), files, database)) {
            if (isEarlierFirst) {
                var before = Schema.of(database);
                RunningServer.migrate(Checkout.jar(), folder.resolve("second"), database.url());
                result.atLeast(1, name + ": migrations while the earlier runs", Schema.of(database) - before, "");
            }
            spend(name, first, secondJar, folder, files, database);
        }
    }

    private void spend(String name, RunningServer first, Path secondJar, Path folder, Path files, Postgres database)
            throws IOException, InterruptedException {
        var data = folder.resolve("second");
        try (var second = start(secondJar, data, files, database)) {
            result.atLeast(1, name + ": hours spent at the first", count(Hour.at(first, folder, 0)), "");
        }
        // The hour uses up the administrator's password.
        try (var second = start(secondJar, data, files, database, "--reset-administrator")) {
            result.atLeast(1, name + ": hours spent at the second", count(Hour.at(second, folder, 1)), "");
            new Books(database).judge(name, result);
        }
    }

    /** The earlier one keeps files in its data folder, where this one is told to look for them. */
    private static Path ofTheEarlier(Path folder, boolean isFirst) throws IOException {
        var data = Files.createDirectories(folder.resolve(isFirst ? "first" : "second"));
        Files.createFile(data.resolve(".rolewright"));
        return data.resolve("files");
    }

    private static int count(boolean done) {
        return done ? 1 : 0;
    }

    private static RunningServer start(Path jar, Path data, Path files, Postgres database, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--database",
                database.url(),
                "--inner-port",
                "0",
                "--set",
                "rolewright.storage.readers=1",
                "--set",
                "rolewright.storage.files=" + files,
                "--set",
                "rolewright.master-key=" + data.resolveSibling("master.key")));
        arguments.addAll(List.of(more));
        return RunningServer.startJar(jar, data, arguments.toArray(String[]::new));
    }
}
