package io.rolewright.gateway.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.concurrency.limits.Limiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int LEAST = 4;

    @Test
    void areTakenAndGivenBack() {
        var places = places(LEAST, Duration.ofSeconds(1));
        var taken = fill(places);
        assertThat(taken).hasSize(LEAST);
        assertThat(places.take(Work.WRITES)).isEmpty();
        taken.getFirst().onIgnore();
        assertThat(places.take(Work.WRITES)).isPresent();
    }

    @Test
    void ofOneKindAreNotTakenByAnother() {
        var places = places(LEAST, Duration.ofSeconds(1));
        fill(places);
        assertThat(places.take(Work.READS)).isPresent();
        assertThat(places.take(Work.SIGN_INS)).isPresent();
    }

    @Test
    void becomeFewerWhenEvenTheFastestWait() {
        var places = places(1000, Duration.ofNanos(1));
        var before = count(places);
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(places) >= before && System.nanoTime() < end) {
            fill(places).forEach(Limiter.Listener::onSuccess);
        }
        assertThat(before).isGreaterThan(LEAST);
        assertThat(count(places)).isLessThan(before);
    }

    @Test
    void becomeFewerWhenAThreadWaitsForAProcessor() {
        var places = new Places(
                new LoadSettings(LEAST, LEAST, 1000, 0, Duration.ZERO, Duration.ofMinutes(1), Duration.ZERO, 1, 1, 1),
                () -> false);
        var before = count(places);
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(places) >= before && System.nanoTime() < end) {
            fill(places).forEach(places::giveBack);
        }
        assertThat(before).isGreaterThan(LEAST);
        assertThat(count(places)).isLessThan(before);
    }

    @Test
    void becomeFewerWhenWorkQueuesForTheDatabase() {
        var isCrowded = new AtomicBoolean();
        var places = new Places(
                new LoadSettings(
                        LEAST, LEAST, 1000, 0, Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(1), 1, 1, 1),
                isCrowded::get);
        var before = count(places);
        isCrowded.set(true);
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(places) >= before && System.nanoTime() < end) {
            fill(places).forEach(places::giveBack);
        }
        assertThat(count(places)).isLessThan(before);
    }

    private static int count(Places places) {
        var taken = fill(places);
        taken.forEach(Limiter.Listener::onIgnore);
        return taken.size();
    }

    private static ArrayList<Limiter.Listener> fill(Places places) {
        var taken = new ArrayList<Limiter.Listener>();
        for (var place = places.take(Work.WRITES); place.isPresent(); place = places.take(Work.WRITES)) {
            taken.add(place.get());
        }
        return taken;
    }

    private static Places places(int most, Duration queueing) {
        return new Places(
                new LoadSettings(
                        LEAST, LEAST, most, 0, Duration.ofSeconds(1), queueing, Duration.ofSeconds(1), 1, 1, 1),
                () -> false);
    }
}
