package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.Result;
import java.nio.file.Path;
import java.time.Duration;

/** What a harvest costs a server and its database, from now until {@link #end}. */
final class Cost {
    private static final int BAR = 400;
    private static final int METHODS = 40;

    private final Subject subject;
    private final Path recording;
    private final ProcessHandle postgres;
    private Duration server;
    private Duration database;

    Cost(Subject subject, Path folder, String name) {
        this.subject = subject;
        this.recording = folder.resolve(name + ".jfr");
        this.postgres = subject.postgres();
        Stages.begin(subject.server().handle(), folder);
        this.server = subject.server().cpu();
        this.database = ProcessorTime.of(postgres);
    }

    void end() {
        server = subject.server().cpu().minus(server);
        database = ProcessorTime.of(postgres).minus(database);
        Stages.end(subject.server().handle(), recording);
    }

    /** Adds figures to a result, and prints the methods that take the most. */
    void tell(Result result, String what, int adverts, Duration time) {
        result.atLeast(BAR, what + ": a whole run", adverts / (time.toMillis() / 1e3), "adverts a second");
        Stages.read(recording)
                .forEach((stage, millis) ->
                        result.add(what + ": " + stage.words(), millis / adverts, "CPU-ms an advert"));
        result.add(
                what + ": the server, with compiling and collecting",
                (double) server.toMillis() / adverts,
                "CPU-ms an advert");
        result.add(what + ": its PostgreSQL", (double) database.toMillis() / adverts, "CPU-ms an advert");
        Stages.methods(recording, METHODS).forEach(System.out::println);
    }
}
