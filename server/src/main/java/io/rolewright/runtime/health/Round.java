package io.rolewright.runtime.health;

import io.rolewright.runtime.Outage;
import io.rolewright.runtime.StartRefusedException;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at checks, all at the same time, and remembers for a moment what it found. */
final class Round {
    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final List<HealthCheck> checks;
    private final HealthSettings settings;
    private final Clock clock;
    private Map<String, CheckState> states = Map.of();
    private long lookedAt;

    Round(List<HealthCheck> checks, HealthSettings settings, Clock clock) {
        this.checks = List.copyOf(checks);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever asks while somebody is looking waits for what that one finds. */
    synchronized List<CheckState> states() {
        if (states.isEmpty()
                || System.nanoTime() - lookedAt > settings.remembered().toNanos()) {
            states = look();
            lookedAt = System.nanoTime();
        }
        return checks.stream()
                .flatMap(check -> Optional.ofNullable(states.get(check.name())).stream())
                .toList();
    }

    private Map<String, CheckState> look() {
        var end = System.nanoTime() + settings.limit().toNanos();
        var asked = checks.stream().collect(Collectors.toMap(Function.identity(), Round::ask));
        return asked.entrySet().stream()
                .map(one -> state(one.getKey(), answer(one.getKey(), one.getValue(), end)))
                .collect(Collectors.toMap(CheckState::name, Function.identity()));
    }

    private static FutureTask<Optional<Problem>> ask(HealthCheck check) {
        var asking = new FutureTask<>(check.question()::ask);
        Thread.ofVirtual().name("health " + check.name()).start(asking);
        return asking;
    }

    private static Optional<Problem> answer(HealthCheck check, FutureTask<Optional<Problem>> asking, long end) {
        try {
            return asking.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            asking.cancel(true);
            return Optional.of(Problem.of(503, "runtime.check-overdue", check.name()));
        } catch (ExecutionException failure) {
            return Optional.of(problem(check, failure.getCause() == null ? failure : failure.getCause()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(Problem.of(503, "runtime.check-overdue", check.name()));
        }
    }

    private static Problem problem(HealthCheck check, Throwable failure) {
        log.debug("{} failed", check.name(), failure);
        return switch (failure) {
            case ContractException known -> known.problem();
            case StartRefusedException known -> known.problem();
            default ->
                Outage.problem(failure)
                        .orElseGet(() -> Problem.of(
                                503,
                                "runtime.check-failed",
                                check.name(),
                                failure.getClass().getName()));
        };
    }

    private CheckState state(HealthCheck check, Optional<Problem> found) {
        var before = Optional.ofNullable(states.get(check.name()));
        var since = before.filter(state -> state.up() == found.isEmpty())
                .map(CheckState::since)
                .orElseGet(clock::instant);
        if (before.isPresent() && before.get().up() != found.isEmpty()) {
            tell(check, found, Duration.between(before.get().since(), since));
        }
        return new CheckState(
                check.name(),
                check.service(),
                check.kind(),
                found.isEmpty(),
                since,
                found.map(Reason::of).orElse(null));
    }

    private static void tell(HealthCheck check, Optional<Problem> found, Duration before) {
        found.ifPresentOrElse(
                problem -> log.warn("{} is down: {}", check.name(), problem.code()),
                () -> log.info("{} is up again after {} s", check.name(), before.toSeconds()));
    }
}
