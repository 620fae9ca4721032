package io.rolewright.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** A request that comes again has one effect and one answer, whatever happens in between. */
class OnceTest {
    private static final int CONCURRENT = 50;

    private static @Nullable Counter one;
    private static @Nullable Counter other;

    @BeforeContainer
    static void start() throws IOException {
        var database = TestDatabase.fresh();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "once");
        one = new Counter(database, folder);
        other = new Counter(database, shared(folder));
    }

    // Another process has another folder; the master key is the one that every process is given.
    private static Path shared(Path folder) throws IOException {
        var another = Files.createTempDirectory(folder.getParent(), "once");
        for (var name : List.of(".rolewright", "master.key")) {
            Files.copy(folder.resolve(name), another.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return another;
    }

    @AfterContainer
    static void stop() {
        Objects.requireNonNull(one).close();
        Objects.requireNonNull(other).close();
    }

    /** One request of a sequence. */
    record Step(String actor, String key, String body, boolean isKilled, boolean isElsewhere) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of("ann", "bob"),
                        Arbitraries.of("k1", "k2", "k3"),
                        Arbitraries.of("x", "y", Counter.REFUSED),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void behavesLikeTheModel(@ForAll("steps") List<Step> steps) {
        var run = UUID.randomUUID();
        var before = counter().effects();
        var first = new HashMap<String, Map.Entry<String, String>>();
        for (var step : steps) {
            var counter = step.isElsewhere() ? Objects.requireNonNull(other) : counter();
            var key = run + step.key();
            if (step.isKilled()) {
                counter.askAndDie(step.actor(), key, step.body());
            }
            var reply = counter.ask(step.actor(), key, step.body());
            var known = first.get(step.actor() + key);
            if (known == null && step.body().equals(Counter.REFUSED)) {
                assertThat(reply.text()).isEqualTo("gateway.invalid");
            } else if (known == null) {
                assertThat(reply.status()).isEqualTo(201);
                assertThat(reply.isReplayed()).isEqualTo(step.isKilled());
                first.put(step.actor() + key, Map.entry(step.body(), reply.text()));
            } else if (known.getKey().equals(step.body())) {
                assertThat(reply).isEqualTo(new Counter.Reply(201, known.getValue(), true));
            } else {
                assertThat(reply).isEqualTo(new Counter.Reply(422, "gateway.idempotency-key-reused", false));
            }
        }
        assertThat(counter().effects() - before).isEqualTo(first.size());
    }

    @Example
    void hasOneEffectAmongManyAtOnceInTwoProcesses() throws Exception {
        var before = counter().effects();
        var requests = Stream.iterate(0, n -> n < CONCURRENT, n -> n + 1)
                .map(n -> n % 2 == 0 ? counter() : Objects.requireNonNull(other))
                .map(counter -> (Callable<Counter.Reply>) () -> counter.ask("ann", "at-once", "x"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads.invokeAll(requests).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(replies)
                    .allMatch(reply -> reply.status() == 201 || reply.text().equals("gateway.idempotency-running"));
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 201)
                    .isNotEmpty()
                    .extracting(Counter.Reply::text)
                    .containsOnly(replies.stream()
                            .filter(reply -> reply.status() == 201)
                            .findFirst()
                            .orElseThrow()
                            .text());
        }
        assertThat(counter().effects() - before).isOne();
    }

    @Example
    void forgetsWhenTheTimeIsOver() {
        var first = counter().ask("ann", "old", "x");
        pass(Duration.ofHours(23));
        assertThat(counter().ask("ann", "old", "x")).isEqualTo(new Counter.Reply(201, first.text(), true));
        pass(Duration.ofHours(1));
        assertThat(counter().ask("ann", "old", "y").isReplayed()).isFalse();
        pass(Duration.ofDays(2));
        assertThat(counter().sweep()).isPositive();
        assertThat(counter().kept()).isZero();
    }

    private static void pass(Duration time) {
        counter().pass(time);
        Objects.requireNonNull(other).pass(time);
    }

    private static Counter counter() {
        return Objects.requireNonNull(one);
    }
}
