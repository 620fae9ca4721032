package io.rolewright.runtime.events;

import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells when somebody who appended facts neither commits nor gives up, and so holds back all readers of these parts. */
@Component
class HeldBack {
    private static final Logger log = LoggerFactory.getLogger(HeldBack.class);
    private static final Duration ALARMING = Duration.ofSeconds(5);

    private final long[] horizon = new long[EventNames.PARTS];
    private final long[] since = new long[EventNames.PARTS];
    private volatile Duration longest = Duration.ZERO;

    HeldBack() {
        Arrays.fill(horizon, -1);
    }

    /** How long the part that waits longest has been waiting. */
    Duration longest() {
        return longest;
    }

    void note(Look seen) {
        note(seen, System.nanoTime());
    }

    void note(Look seen, long now) {
        for (var part = 0; part < EventNames.PARTS; part++) {
            var waits = seen.last()[part] > seen.horizon()[part];
            if (!waits || seen.horizon()[part] != horizon[part]) {
                since[part] = now;
            }
            horizon[part] = seen.horizon()[part];
        }
        alarm(Duration.ofNanos(now - Arrays.stream(since).min().orElse(now)));
    }

    private void alarm(Duration held) {
        if (held.compareTo(ALARMING) >= 0 && longest.compareTo(ALARMING) < 0) {
            log.error("a transaction that appended facts has been open for {} s; their readers wait", held.toSeconds());
        } else if (held.compareTo(ALARMING) < 0 && longest.compareTo(ALARMING) >= 0) {
            log.info("readers of the event log go on");
        }
        longest = held;
    }
}
