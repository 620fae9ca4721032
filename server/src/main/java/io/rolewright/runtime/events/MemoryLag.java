package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.List;

/**
 * For how long local subscriptions have been behind the log. A mark is set at the horizon; as long as it has not been reached
 * everywhere, they are behind since it was set. Facts that go on coming move no mark, so a subscription that keeps up is never
 * late, however much comes.
 */
final class MemoryLag {
    private long[] mark = {};
    private long since;
    private boolean reached = true;

    synchronized void note(long[] horizon, List<long[]> scanned) {
        reached = scanned.stream().allMatch(this::isReached);
        if (reached) {
            mark = horizon.clone();
            since = System.nanoTime();
            reached = scanned.stream().allMatch(this::isReached);
        }
    }

    private boolean isReached(long[] scanned) {
        for (var part = 0; part < mark.length; part++) {
            if (scanned[part] < mark[part]) {
                return false;
            }
        }
        return true;
    }

    synchronized Duration length() {
        return reached ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}
