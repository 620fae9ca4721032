package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExpungingTest {
    @Test
    void triesAgainUntilNothingIsLeft() throws InterruptedException {
        var tries = new CountDownLatch(3);
        Runnable failsTwice = () -> {
            tries.countDown();
            if (tries.getCount() > 0) {
                throw new IllegalStateException("the cluster is away");
            }
        };
        try (var expunging = new Expunging(failsTwice, Duration.ofMillis(1))) {
            expunging.soon();
            assertThat(tries.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
