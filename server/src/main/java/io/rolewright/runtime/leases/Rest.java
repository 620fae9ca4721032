package io.rolewright.runtime.leases;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a chore rests in one process: its own pause, or less after a run that failed for a reason that passes. Then it is
 * tried again after a second, and after twice as long each time, up to a minute.
 */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Duration every;
    private final Duration lasts;
    private final LongSupplier nanos;
    private Duration next = FIRST;
    private boolean isBrokenOff;
    private long since;

    /**
     * @param every the chore's own pause
     * @param lasts how long a lease lasts that could not be given back
     * @param nanos a clock that only goes on
     */
    Rest(Duration every, Duration lasts, LongSupplier nanos) {
        this.every = every;
        this.lasts = lasts;
        this.nanos = nanos;
    }

    /** How long ago the last run, of whichever process, must have ended for the chore to be due. */
    Duration ago() {
        return isBrokenOff ? elapsed() : every;
    }

    /** After a run that was good, or that fails again whenever it is tried. */
    Duration afterRun() {
        isBrokenOff = false;
        next = FIRST;
        return every;
    }

    /** After a run that an outage broke off. */
    Duration afterOutage() {
        isBrokenOff = true;
        since = nanos.getAsLong();
        return sooner();
    }

    /** When no lease was to be had: another process did it, or the outage kept the one of before from being given back. */
    Duration afterNothing() {
        return isBrokenOff && elapsed().compareTo(lasts) <= 0 ? sooner() : afterRun();
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - since);
    }

    private Duration sooner() {
        var rest = shorter(next, every);
        next = shorter(next.multipliedBy(2), LONGEST);
        return rest;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
