package io.rolewright.cli.demo;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks again and again, for a minute.
 *
 * @param look tells how it stands now
 */
record Patience<T>(Supplier<T> look) {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * Waits until something is so.
     *
     * @return how it stood at last; it is not so when a minute was not enough
     */
    T until(Predicate<T> isSo) throws InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        var now = look.get();
        while (!isSo.test(now) && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
            now = look.get();
        }
        return now;
    }
}
