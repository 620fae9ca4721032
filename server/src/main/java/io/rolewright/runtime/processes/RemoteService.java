package io.rolewright.runtime.processes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A service that runs elsewhere, at one address or at several that take turns. */
public final class RemoteService {
    private static final int UNAVAILABLE = 503;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final String name;
    private final List<Destination> destinations;
    private final Bulkhead bulkhead;
    private final RetryBudget budget = new RetryBudget();
    private final int retries;
    private final RandomGenerator random;
    private final AtomicInteger turn = new AtomicInteger();

    RemoteService(String name, List<URI> addresses, RemoteSettings settings, RandomGenerator random) {
        this.name = name;
        this.destinations = addresses.stream()
                .map(address -> Destination.of(address, settings.pause()))
                .toList();
        this.bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.maxCalls())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.retries = settings.retries();
        this.random = random;
    }

    public String name() {
        return name;
    }

    public List<URI> addresses() {
        return destinations.stream().map(Destination::address).toList();
    }

    /**
     * Asks at one address, and at another or once more where that cannot do a thing twice. What was never sent costs nobody
     * anything at an address that was not tried yet; all else that is asked again is kept below a tenth of the calls.
     *
     * @param isSafe whether the question may be asked twice
     * @param question asks at an address; throws {@link AwayException} when nobody answers there
     * @throws ContractException {@code runtime.service-away} (503) when nobody answered
     */
    public <T extends @Nullable Object> T ask(boolean isSafe, Function<URI, T> question) {
        budget.save();
        var tried = new HashSet<Destination>();
        for (var tries = 1; ; tries++) {
            try {
                return askOnce(question, tried);
            } catch (AwayException away) {
                if (away.isUnsent() && tried.size() < destinations.size()) {
                    continue;
                }
                if (tries > retries || !(isSafe || away.isUnsent()) || !budget.spend()) {
                    throw new ContractException(Problem.of(UNAVAILABLE, "runtime.service-away", name), away);
                }
                pause(tries);
            }
        }
    }

    private <T extends @Nullable Object> T askOnce(Function<URI, T> question, Set<Destination> tried) {
        if (!bulkhead.tryAcquirePermission()) {
            throw new AwayException("too many calls are under way");
        }
        try {
            var next = next(tried).orElseThrow(() -> new AwayException("every address is left alone"));
            tried.add(next);
            return next.ask(question);
        } finally {
            bulkhead.onComplete();
        }
    }

    // The next in turn; one that failed this very question only when there is no other.
    private Optional<Destination> next(Set<Destination> tried) {
        var first = turn.getAndIncrement();
        return IntStream.range(0, destinations.size())
                .mapToObj(step -> destinations.get(Math.floorMod(first + step, destinations.size())))
                .sorted(Comparator.comparing(tried::contains))
                .filter(Destination::isPermitted)
                .findFirst();
    }

    // A random share of a time that doubles: callers who failed together do not come back together.
    private void pause(int tries) {
        try {
            Thread.sleep(random.nextLong(FIRST_PAUSE.toMillis() << tries));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
