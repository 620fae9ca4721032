package io.rolewright.integrations.twins.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time as twins have it: it ticks or stands still, and can be moved. */
public final class TwinClock extends Clock {
    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    private TwinClock(Clock base) {
        this.base = base;
    }

    /** Goes with the time of the machine until it is moved. */
    public static TwinClock ticking() {
        return new TwinClock(Clock.systemUTC());
    }

    /** Stands still until it is moved. */
    public static TwinClock standing(Instant at) {
        return new TwinClock(Clock.fixed(at, ZoneOffset.UTC));
    }

    public synchronized void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public synchronized void set(Instant now) {
        ahead = Duration.between(base.instant(), now);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** @throws UnsupportedOperationException always: twins live in UTC */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("twins live in UTC");
    }
}
