package io.rolewright.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.health.HealthCheck.Kind;
import io.rolewright.runtime.health.HealthCheck.Question;
import io.rolewright.shared.Problem;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RoundTest {
    private final TestClock clock = new TestClock();

    @Test
    void tellsWhatIsWrongAndWhatToDoNext() {
        var states = round(Duration.ZERO, () -> Optional.of(Problem.of(503, "runtime.disk-low", 3, 256)))
                .states();
        assertThat(states).singleElement().satisfies(state -> {
            assertThat(state.up()).isFalse();
            assertThat(state.service()).isEqualTo("samples");
            assertThat(reason(state).code()).isEqualTo("runtime.disk-low");
            assertThat(reason(state).title()).contains("3 MB");
            assertThat(reason(state).detail()).isNotBlank();
        });
    }

    @Test
    void countsACheckThatFailsAsDown() {
        var states = round(Duration.ZERO, () -> {
                    throw new IllegalStateException("words of somebody");
                })
                .states();
        assertThat(reason(states.getFirst()).code()).isEqualTo("runtime.check-failed");
        assertThat(states.toString()).doesNotContain("words of somebody");
    }

    @Test
    void waitsForNoCheckBeyondItsLimit() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var round = round(Duration.ZERO, () -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
            return Optional.empty();
        });
        assertThat(reason(round.states().getFirst()).code()).isEqualTo("runtime.check-overdue");
        interrupted.await();
    }

    @Test
    void remembersForAMomentWhatItFound() {
        var asked = new AtomicInteger();
        var round = round(Duration.ofHours(1), () -> {
            asked.incrementAndGet();
            return Optional.empty();
        });
        round.states();
        round.states();
        assertThat(asked).hasValue(1);
    }

    @Test
    void knowsSinceWhenItHasBeenSo() {
        var found = new AtomicReference<>(Optional.<Problem>empty());
        var round = round(Duration.ZERO, found::get);
        round.states();
        clock.advance(Duration.ofMinutes(1));
        assertThat(round.states().getFirst().since()).isEqualTo(TestClock.START);
        found.set(Optional.of(Problem.of(503, "runtime.database-away")));
        assertThat(round.states().getFirst().since()).isEqualTo(TestClock.START.plusSeconds(60));
    }

    private static Reason reason(CheckState state) {
        return Objects.requireNonNull(state.reason());
    }

    private Round round(Duration remembered, Question question) {
        var settings = new HealthSettings(
                Duration.ofMillis(200),
                remembered,
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1));
        return new Round(List.of(new HealthCheck("samples.thing", Kind.READINESS, question)), settings, clock);
    }
}
