package io.rolewright.integrations.twins.phone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All alerts, the oldest first. */
final class Alerts {
    private final Clock clock;
    private final List<Alert> all = new ArrayList<>();

    Alerts(Clock clock) {
        this.clock = clock;
    }

    synchronized void raise(int code, String sid, String text) {
        all.add(new Alert(clock.instant(), code, sid, text));
    }

    synchronized List<Alert> all() {
        return List.copyOf(all);
    }
}
