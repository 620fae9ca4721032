package io.rolewright.integrations.twins.boards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** What may be spent in a window of time that moves on. */
final class CostBudget {
    private final Clock clock;
    private final Duration window;
    private final int most;
    private final ArrayDeque<Spent> spent = new ArrayDeque<>();

    private record Spent(Instant at, int cost) {}

    CostBudget(Clock clock, Duration window, int most) {
        this.clock = clock;
        this.window = window;
        this.most = most;
    }

    /** Whether there was enough left, which is then spent. */
    synchronized boolean spend(int cost) {
        var now = clock.instant();
        while (!spent.isEmpty() && !spent.peekFirst().at().plus(window).isAfter(now)) {
            spent.removeFirst();
        }
        if (spent.stream().mapToInt(Spent::cost).sum() + cost > most) {
            return false;
        }
        spent.addLast(new Spent(now, cost));
        return true;
    }
}
