package io.rolewright.monitoring;

import java.util.List;

/**
 * How the event log does.
 *
 * @param processes how many processes run subscriptions; 0 while the database is away
 * @param heldBackSeconds for how long readers have waited for a transaction that appended facts and is still open
 * @param subscriptions how far each subscription is
 */
public record LogStatus(int processes, double heldBackSeconds, List<SubscriptionStatus> subscriptions) {
    public LogStatus {
        subscriptions = List.copyOf(subscriptions);
    }
}
