package io.rolewright.benchmarks.subject;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An agency at work: who signs in, and the requests that they send. */
public final class Agency {
    /** How many jobs it has. */
    private static final int JOBS = 10_000;

    /** What reading one of its jobs asks the database, as a script of {@code pgbench}. */
    public static final String SELECT = """
            \\set n random(0, %d)
            select id, code, title, employer, owner, state, stage, received_at, posting from jobs.job \
            where id = ('01900000-0000-7000-8000-' || lpad(:n::text, 12, '0'))::uuid;
            """.formatted(JOBS - 1);

    private static final List<String> LIMITS = List.of(
            "rolewright.gateway.rates.per-address=1000000000",
            "rolewright.gateway.rates.per-caller=1000000000",
            "rolewright.users.failures-per-source=1000000",
            "rolewright.users.access-token-life=24h");

    private final RunningServer server;
    private final String token;
    private final String job;
    private final String owner;

    private Agency(RunningServer server, String token) {
        this.server = server;
        this.token = token;
        this.job = example("jobs.add.json");
        var added = server.ask(signed(Request.post("/api/v1/jobs", job)));
        this.owner = added.member("ownerId");
    }

    /** Signs in at a fresh server and invites nobody: the administrator does all of the work. */
    public static Agency open(RunningServer server) {
        return new Agency(server, server.administrator());
    }

    /** Arguments for a server whose limits per caller do not stop a measurement. */
    public static String[] unlimited(String... arguments) {
        var all = new ArrayList<>(Arrays.asList(arguments));
        LIMITS.forEach(limit -> all.addAll(List.of("--set", limit)));
        return all.toArray(String[]::new);
    }

    private static String example(String name) {
        try {
            return Files.readString(Checkout.file("server", "src", "main", "resources", "examples", name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends one request and answers what came back. */
    public Answer ask(Request request) {
        return server.ask(request);
    }

    /** The id of who adds the jobs. */
    public String owner() {
        return owner;
    }

    /** Fills the table with copies of a job, under ids that a number tells. */
    public void addJobs(Postgres database) {
        database.execute("""
                insert into jobs.job (id, code, owner, state, stage, title, employer, posting, received_at, words)
                select ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'n' || n, owner, state, stage,
                       title, employer, posting, received_at, words
                from (select * from jobs.job limit 1) one, generate_series(0, %d) n""".formatted(JOBS - 1));
        database.execute("vacuum analyze jobs.job");
    }

    /** Reads one of the jobs that {@link #addJobs} made. */
    public Request readJob(long number) {
        return readJob("01900000-0000-7000-8000-%012d".formatted(Math.floorMod(number * 7_919, JOBS)));
    }

    public Request readJob(String id) {
        return signed(Request.get("/api/v1/jobs/" + id));
    }

    public Request addJob(long number) {
        return signed(Request.post("/api/v1/jobs", job))
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Request signed(Request request) {
        return request.with("Authorization", "Bearer " + token);
    }
}
