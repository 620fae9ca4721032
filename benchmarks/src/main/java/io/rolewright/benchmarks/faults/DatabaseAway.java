package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.Postgres.End;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An external database is stopped: requests are refused soon and with a reason, and served again when it is back. */
final class DatabaseAway implements Script {
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "database-away";
    }

    @Override
    public List<String> play(Path folder) throws IOException {
        var found = new ArrayList<String>();
        var data = folder.resolve("data");
        try (var database = Postgres.start(folder)) {
            RunningServer.migrate(data, database.url());
            try (var server = RunningServer.start(data, "--database", database.url())) {
                var token = server.administrator();
                database.end(End.FAST);
                refuses(server, new Deed("while-away", false).request(token), found);
                refuses(server, Request.get("/api/v1/jobs").with("Authorization", "Bearer " + token), found);
                refuses(
                        server,
                        Request.post("/api/v1/users/login", "{\"email\":\"a@b.example\",\"password\":\"x\"}"),
                        found);
                var other = EndedCommand.serve(
                        folder.resolve("other"), RunningServer.freePort(), "--database", database.url());
                if (!other.names("runtime.database-unreachable")) {
                    found.add("a start without its database: " + other.told());
                }
                database.startAgain();
                comesBack(server, token, found);
            }
        }
        return found;
    }

    private static void refuses(RunningServer server, Request request, List<String> found) throws IOException {
        var begun = System.nanoTime();
        try (var connection = new Connection(server.port())) {
            var answer = connection.ask(request);
            var time = Duration.ofNanos(System.nanoTime() - begun);
            if (!isRefusal(answer) || time.compareTo(SOON) > 0) {
                found.add("%s %s after %d ms: %s"
                        .formatted(request.method(), request.path(), time.toMillis(), answer.text()));
            }
        }
    }

    private static boolean isRefusal(Answer answer) {
        return answer.status() == 503
                && answer.member("code").equals("runtime.database-away")
                && answer.head().contains("Retry-After");
    }

    private static void comesBack(RunningServer server, String token, List<String> found) throws IOException {
        var end = System.nanoTime() + BACK_WITHIN.toNanos();
        var deed = new Deed("while-away", false);
        while (System.nanoTime() < end) {
            try (var connection = new Connection(server.port())) {
                if (connection.ask(deed.request(token)).status() == 201) {
                    return;
                }
            }
        }
        found.add("it does not serve within " + BACK_WITHIN + " after the database is back");
    }
}
