package io.rolewright.runtime.leases;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestTest {
    private final AtomicLong nanos = new AtomicLong(-7);

    @Test
    void growsWhileAnOutageLastsUpToAMinute() {
        var rest = rest(ofHours(1));
        assertThat(Stream.generate(rest::afterOutage).limit(8).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void isTheChoresOwnAfterAGoodRunAndShortAgainAfterTheNextOutage() {
        var rest = rest(ofHours(1));
        rest.afterOutage();
        rest.afterOutage();
        assertThat(rest.afterRun()).isEqualTo(ofHours(1));
        assertThat(rest.ago()).isEqualTo(ofHours(1));
        assertThat(rest.afterOutage()).isEqualTo(ofSeconds(1));
    }

    @Test
    void isNeverLongerThanTheChoresOwn() {
        var rest = rest(ofSeconds(3));
        assertThat(Stream.generate(rest::afterOutage).limit(4).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 3L, 3L);
    }

    @Test
    void staysShortUntilALeaseThatWasNotGivenBackHasRunOut() {
        var rest = rest(ofHours(1));
        assertThat(rest.afterNothing()).isEqualTo(ofHours(1));
        rest.afterOutage();
        pass(ofSeconds(30));
        assertThat(rest.ago()).isEqualTo(ofSeconds(30));
        assertThat(rest.afterNothing()).isEqualTo(ofSeconds(2));
        pass(ofSeconds(1));
        assertThat(rest.afterNothing()).isEqualTo(ofHours(1));
        assertThat(rest.ago()).isEqualTo(ofHours(1));
    }

    private Rest rest(Duration every) {
        return new Rest(every, ofSeconds(30), nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
