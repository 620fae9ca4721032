package io.rolewright.benchmarks.fuzz;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every operation of the description requests that are nearly right, as every role and with other people's ids, and looks
 * for failures of ours, for refusals that explain nothing, and for anything done for somebody who may not.
 */
@Command(name = "fuzz", description = "Send the API strange requests as every role.", mixinStandardHelpOptions = true)
public final class FuzzCommand implements Callable<Integer> {
    private static final int CLIENTS = 8;
    private static final int DEAR = 50;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Same seed, same requests; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--requests", defaultValue = "100000", description = "So many; ${DEFAULT-VALUE} by default.")
    private long requests;

    @Option(names = "--minutes", defaultValue = "30", description = "Stop after so long; ${DEFAULT-VALUE} by default.")
    private int minutes;

    private final Ids ids = new Ids();
    private final Findings findings = new Findings(Checkout.emptyFolder("fuzz-findings"));
    private final AtomicLong number = new AtomicLong();
    private final LongAdder good = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder away = new LongAdder();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Checkout.emptyFolder("fuzz");
        try (var server = RunningServer.start(folder.resolve("data"), Agency.unlimited())) {
            var cast = Cast.gather(server);
            var description = server.ask(Request.get("/openapi.json"));
            var operations = Operation.of(new JsonMapper().readTree(description.body()));
            var end = Instant.now().plus(Duration.ofMinutes(minutes));
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var client = 0; client < CLIENTS; client++) {
                    clients.execute(() -> work(server, cast, operations, end));
                }
            }
        }
        findings.print();
        var result = new Result("fuzz", "fuzz --seed %d --requests %d".formatted(seed, requests));
        result.atLeast(requests, "requests answered", answered.sum(), "");
        result.add("of them done (2xx)", good.sum(), "");
        result.add("of them put off (429, 503)", away.sum(), "");
        result.atMost(0, "kinds of answers that must never be given", findings.count(), "");
        return result.keep() ? 0 : 1;
    }

    private void work(RunningServer server, Cast cast, List<Operation> operations, Instant end) {
        @Nullable Connection connection = null;
        for (var next = number.incrementAndGet();
                next <= requests && Instant.now().isBefore(end);
                next = number.incrementAndGet()) {
            var strange = new Strangeness(seed * 1_000_003 + next, ids);
            var operation = chosen(strange, operations);
            var who = strange.any(cast.names());
            var token = cast.token(who);
            var made = new Requests(strange).to(operation);
            var request = cast.as(who, made);
            try {
                var answered = ask(server, connection, request);
                connection = answered.connection();
                var answer = answered.answer();
                judge(next, cast, operation, request, who, answer);
                if (answer.status() == 401 && cast.isSignedIn(who)) {
                    cast.signIn(who, token);
                }
                if (answer.head().toLowerCase(Locale.ROOT).contains("connection: close")) {
                    connection = null;
                }
            } catch (IOException broken) {
                connection = null;
                findings.judge(next, operation, request, new Answer(599, "", new byte[0]), true);
            }
        }
    }

    private record Answered(Connection connection, Answer answer) {}

    // A kept connection may be closed at any time between two requests; on a new one there is no such excuse.
    private static Answered ask(RunningServer server, @Nullable Connection kept, Request request) throws IOException {
        if (kept != null) {
            try {
                return new Answered(kept, kept.ask(request));
            } catch (IOException closed) {
                kept.close();
            }
        }
        var fresh = new Connection(server.port());
        return new Answered(fresh, fresh.ask(request));
    }

    private static Operation chosen(Strangeness strange, List<Operation> operations) {
        var operation = strange.any(operations);
        while (operation.isDear() && !strange.oneIn(DEAR)) {
            operation = strange.any(operations);
        }
        return operation;
    }

    private void judge(long next, Cast cast, Operation operation, Request request, String who, Answer answer) {
        answered.increment();
        var isAsked = request.method().equals(operation.method());
        findings.judge(next, operation, request, answer, !isAsked || cast.may(who, operation.permission()));
        if (answer.status() / 100 == 2) {
            good.increment();
            ids.learn(answer.text());
        }
        if (answer.status() == 429 || answer.status() == 503) {
            away.increment();
        }
    }
}
