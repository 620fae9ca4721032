package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** How fast a body must come in: drop by drop it would hold its connection for as long as its sender likes. */
final class Pace {
    private final long began = System.nanoTime();
    private final long patience;
    private final double nanosPerByte;

    Pace(Duration patience, DataSize perSecond) {
        this.patience = patience.toNanos();
        this.nanosPerByte = (double) Duration.ofSeconds(1).toNanos() / perSecond.toBytes();
    }

    /** Whether so many bytes should have been here long ago. */
    boolean isMissed(long bytes) {
        return System.nanoTime() - began > patience + bytes * nanosPerByte;
    }
}
